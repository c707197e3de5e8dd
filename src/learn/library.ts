import type { VFile } from 'vfile';
import type { Found } from './files.ts';
import { frontMatterOf } from './front-matter.ts';
import { parseMarkdown } from './markdown.ts';

/** What the head of a document tells, before the whole of it is read. */
export interface Head {
  readonly date: string;
  /** The anchor of its first heading: it stays when a file is renamed. */
  readonly anchor: string | undefined;
}

/** @param text of a document that may turn out to be broken */
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
    return { date: '', anchor }; // The reader of the whole says what is wrong.
  }
}

/** A file's path as the name of a page: `Announcements/index.md` is `announcements-index`. */
export const slugOf = (path: string): string =>
  path
    .replace(/\.[a-z]+$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'page';

/** Documents by their paths, and by the names of their pages: links name them either way. */
export class Library {
  readonly #slugs = new Map<string, string>();
  readonly #earlier: ReadonlySet<string>;

  /** @param earlier the pages of earlier imports */
  constructor(earlier: ReadonlySet<string>) {
    this.#earlier = earlier;
  }

  add(root: string, { path }: Pick<Found, 'path'>, slug: string): void {
    this.#slugs.set(`${root}/${path}`, slug);
    this.#slugs.set(`${root}/${slug}.md`, slug);
  }

  /** The page of a document in a folder. */
  find(root: string, path: string): string | undefined {
    const slug = slugOf(path);
    return this.#slugs.get(`${root}/${path}`) ?? (this.#earlier.has(slug) ? slug : undefined);
  }

  /** Forgets a page that was not made. */
  drop(slug: string): void {
    for (const [path, known] of this.#slugs) if (known === slug) this.#slugs.delete(path);
  }
}
