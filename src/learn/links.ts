import type { Root } from 'hast';
import { posix } from 'node:path';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Point } from './edits.ts';

/** What is needed to resolve the links and images of a document. */
export interface LinkContext {
  /** The path of the document from the root folder, such as `announcements/index.md`. */
  readonly path: string;
  /** The URL of the published document, in its language. */
  readonly address: string;
  /** The slug of the document at a path; `undefined` if it is not imported. */
  readonly slugOf: (path: string) => string | undefined;
  /** The `src` of the image at a path, relative to the page; `undefined` if the image does not exist. */
  readonly pictureOf: (path: string) => string | undefined;
}

/** A link to another imported page; `anchor` is empty if the link has none. */
export interface InnerLink {
  readonly slug: string;
  readonly anchor: string;
  readonly place: Point | undefined;
}

const isAbsolute = (url: string) => /^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith('//');

/** Resolves a relative URL to a path from the root folder; `undefined` for paths outside it. */
function resolvePath(path: string, from: string): string | undefined {
  if (path.startsWith('/') || path.startsWith('~')) return undefined;
  const joined = posix.join(posix.dirname(from), decoded(path));
  return joined.startsWith('..') ? undefined : joined;
}

/** The path of a picture from the root folder; `undefined` for URLs and for paths outside it. */
export const relativePath = (src: string, from: string): string | undefined =>
  isAbsolute(src) ? undefined : resolvePath(src, from);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The published URL for a link of a document: without the file extension, with its fragment. */
function published(href: string, { address }: LinkContext): string {
  const { origin, pathname } = new URL(address);
  const [, culture = ''] = pathname.split('/');
  // URLs that start at the root leave out the culture.
  const url = new URL(href.startsWith('/') ? `/${culture}${href}` : href, address);
  url.pathname = url.pathname.replace(/(?:\/index)?\.(?:md|yml)$/i, (ending) => (ending.startsWith('/') ? '/' : ''));
  return url.origin === origin ? url.href : href;
}

/**
 * Resolves every relative link of a text: to the imported page if there is one, otherwise to the published page in the same
 * language.
 *
 * @returns the links between imported pages; their anchors can only be checked once all pages exist
 */
export function resolveLinks(tree: Root, file: VFile, context: LinkContext): InnerLink[] {
  const inner: InnerLink[] = [];
  const own = context.slugOf(context.path) ?? '';
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || node.properties.id !== undefined || !parent || index === undefined) return undefined;
    const href = String(node.properties.href ?? '').trim();
    if (isAbsolute(href)) return undefined;
    const [page = '', anchor = ''] = href.split('#');
    const [path = ''] = page.split('?');
    if (href === '' || path.startsWith('~')) {
      file.message(`a link leads to no page that can be followed, and stays as text: “${href}”`, {
        place: node.position,
        ruleId: 'link',
      });
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    const target = path === '' ? context.path : resolvePath(path, context.path);
    const slug = target === undefined ? undefined : context.slugOf(target);
    if (slug === undefined) {
      node.properties.href = published(href, context);
      return undefined;
    }
    inner.push({ slug, anchor: decoded(anchor), place: node.position?.start });
    node.properties.href = (slug === own && anchor !== '' ? '' : `${slug}.mdx`) + (anchor && `#${anchor}`);
    return undefined;
  });
  return inner;
}

/** Resolves every image. A missing image is replaced by its alternative text, or removed if it has none. */
export function resolveImages(tree: Root, file: VFile, context: LinkContext): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'img' || !parent || index === undefined) return undefined;
    const src = String(node.properties.src ?? '');
    const alt = String(node.properties.alt ?? '').trim();
    const path = relativePath(src, context.path);
    const found = path === undefined ? undefined : context.pictureOf(path);
    const message = (reason: string) => file.message(reason, { place: node.position, ruleId: 'picture' });
    if (found !== undefined) node.properties.src = found;
    else if (alt === '') {
      message(`the picture “${src}” is not there, and shows nothing that its document would say in words`);
      // A space keeps the words on both sides apart.
      parent.children.splice(index, 1, { type: 'text', value: ' ' });
      return [SKIP, index + 1];
    } else {
      message(`the picture “${src}” is not there`);
      node.properties = { dataMissing: src, alt };
    }
    return undefined;
  });
}
