import type { VFile } from 'vfile';
import type { SourceFile } from './files.ts';
import { frontMatterOf } from './front-matter.ts';
import { parseMarkdown } from './markdown.ts';

/** What the beginning of a document contains; read before the document is parsed as a whole. */
export interface Head {
  readonly date: string;
  /** The anchor of the first heading. It identifies a document even after its file was renamed. */
  readonly anchor: string | undefined;
}

/** Reads the date and the first anchor of a document, which may be malformed. */
export function headOf(file: VFile): Head {
  const text = String(file);
  const heading = text.search(/^# /m);
  const end = heading < 0 ? -1 : text.indexOf('\n', heading);
  const tree = parseMarkdown(end < 0 ? text : text.slice(0, end));
  const html = tree.children.flatMap((node) => (node.type === 'heading' && node.depth === 1 ? node.children : []));
  const [, anchor] =
    html.map((node) => (node.type === 'html' ? /^<a (?:name|id)="([^"]+)"/.exec(node.value) : null)).find(Boolean) ??
    [];
  try {
    return { date: frontMatterOf(tree, file).date ?? '', anchor };
  } catch {
    return { date: '', anchor }; // readDocument reports the error.
  }
}

/** Converts a path to a slug: `Announcements/index.md` becomes `announcements-index`. */
export const slugOf = (path: string): string =>
  path
    .replace(/\.[a-z]+$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'page';

/** Finds the slug of a document by its path, or by its published name: links use both. */
export class SlugIndex {
  readonly #slugs = new Map<string, string>();
  readonly #earlier: ReadonlySet<string>;

  /** @param earlier slugs of pages from earlier imports */
  constructor(earlier: ReadonlySet<string>) {
    this.#earlier = earlier;
  }

  add(root: string, { path }: Pick<SourceFile, 'path'>, slug: string): void {
    this.#slugs.set(`${root}/${path}`, slug);
    this.#slugs.set(`${root}/${slug}.md`, slug);
  }

  /** The slug of the document at a path; `undefined` if it is not imported. */
  find(root: string, path: string): string | undefined {
    const slug = slugOf(path);
    return this.#slugs.get(`${root}/${path}`) ?? (this.#earlier.has(slug) ? slug : undefined);
  }

  /** Removes the slug of a document that failed. */
  drop(slug: string): void {
    for (const [path, known] of this.#slugs) if (known === slug) this.#slugs.delete(path);
  }
}
