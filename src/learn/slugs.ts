import { createHash } from 'node:crypto';
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
  const [frontMatter = ''] = /^---[ \t]*\n(?:[^]*?\n)?---[ \t]*(?=\n|$)/.exec(text) ?? [];
  const [heading = ''] = /^# .*/m.exec(text.slice(frontMatter.length)) ?? [];
  const tree = parseMarkdown(`${frontMatter}\n\n${heading}`);
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

/** The longest slug. It becomes the name of files and folders, which have a limit of 255 bytes. */
const maxLength = 120;

const hashOf = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 8);

/**
 * Converts a path to a slug: `Announcements/index.md` becomes `announcements-index`. A path that is too long, or has no Latin
 * letters, is told from others by a hash.
 */
export function slugOf(path: string): string {
  const slug = path
    .replace(/\.[a-z]+$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug === '') return `page-${hashOf(path)}`;
  return slug.length <= maxLength ? slug : `${slug.slice(0, maxLength - 9).replace(/-+$/, '')}-${hashOf(path)}`;
}

/** Finds the slug of a document by its path, or by its published name: links use both. */
export class SlugIndex {
  readonly #slugs = new Map<string, string>();
  /** The keys of each slug, to remove it again. */
  readonly #keys = new Map<string, string[]>();
  readonly #earlier: ReadonlySet<string>;

  /** @param earlier slugs of pages from earlier imports */
  constructor(earlier: ReadonlySet<string>) {
    this.#earlier = earlier;
  }

  add(root: string, { path }: Pick<SourceFile, 'path'>, slug: string): void {
    const keys = [`${root}/${path}`, `${root}/${slug}.md`];
    for (const key of keys) this.#slugs.set(key, slug);
    this.#keys.set(slug, [...(this.#keys.get(slug) ?? []), ...keys]);
  }

  /** The slug of the document at a path; `undefined` if it is not imported. */
  find(root: string, path: string): string | undefined {
    const slug = slugOf(path);
    return this.#slugs.get(`${root}/${path}`) ?? (this.#earlier.has(slug) ? slug : undefined);
  }

  /** Removes the slug of a document that failed. */
  drop(slug: string): void {
    for (const key of this.#keys.get(slug) ?? []) if (this.#slugs.get(key) === slug) this.#slugs.delete(key);
  }
}
