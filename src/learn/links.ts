import type { Element, Root } from 'hast';
import { posix } from 'node:path';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Where the links and the pictures of a document lead. */
export interface Surroundings {
  /** The document's path in its library, such as `announcements/index.md`. */
  readonly path: string;
  /** The published page of the document, in its language. */
  readonly address: string;
  /** The page that another document of the library becomes, by that document's path. */
  readonly slugOf: (path: string) => string | undefined;
  /** The file of a picture, as the page refers to it, by the picture's path; `undefined` where it is not there. */
  readonly pictureOf: (path: string) => string | undefined;
}

/** A link to an imported page, and the place on it, if it names one. */
export interface InnerLink {
  readonly slug: string;
  readonly anchor: string;
  readonly place: Element['position'];
}

const isAbsolute = (url: string) => /^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith('//');

/** Where a relative address leads in the library. A path that begins outside of it leads nowhere. */
function inLibrary(path: string, from: string): string | undefined {
  if (path.startsWith('/') || path.startsWith('~')) return undefined;
  const joined = posix.join(posix.dirname(from), decoded(path));
  return joined.startsWith('..') ? undefined : joined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The published page for what a document links to: without the file's ending, and with its fragment. */
function published(href: string, { address }: Surroundings): string {
  const { origin, pathname } = new URL(address);
  const [, culture = ''] = pathname.split('/');
  // An address that begins at the root leaves out the language.
  const url = new URL(href.startsWith('/') ? `/${culture}${href}` : href, address);
  url.pathname = url.pathname.replace(/(?:\/index)?\.(?:md|yml)$/i, (ending) => (ending.startsWith('/') ? '/' : ''));
  return url.origin === origin ? url.href : href;
}

/**
 * Leads every link of a text to a page that is there: documents of the same library to their pages, all others to what is
 * published, in the same language.
 *
 * @returns the links between pages, whose anchors are only known when every page is made
 */
export function followLinks(tree: Root, file: VFile, around: Surroundings): InnerLink[] {
  const inner: InnerLink[] = [];
  const own = around.slugOf(around.path) ?? '';
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
    const target = path === '' ? around.path : inLibrary(path, around.path);
    const slug = target === undefined ? undefined : around.slugOf(target);
    if (slug === undefined) {
      node.properties.href = published(href, around);
      return undefined;
    }
    inner.push({ slug, anchor: decoded(anchor), place: node.position });
    node.properties.href = (slug === own && anchor !== '' ? '' : `${slug}.mdx`) + (anchor && `#${anchor}`);
    return undefined;
  });
  return inner;
}

/** Leads every picture to its file. One that is not there leaves what it shows in words; one that shows nothing goes. */
export function followPictures(tree: Root, file: VFile, around: Surroundings): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'img' || !parent || index === undefined) return undefined;
    const src = String(node.properties.src ?? '');
    const alt = String(node.properties.alt ?? '').trim();
    const path = isAbsolute(src) ? undefined : inLibrary(src, around.path);
    const found = path === undefined ? undefined : around.pictureOf(path);
    const message = (reason: string) => file.message(reason, { place: node.position, ruleId: 'picture' });
    if (found !== undefined) node.properties.src = found;
    else if (alt === '') {
      message(`the picture “${src}” is not there, and shows nothing that its document would say in words`);
      parent.children.splice(index, 1);
      return [SKIP, index];
    } else {
      message(`the picture “${src}” is not there`);
      node.properties = { dataMissing: src, alt };
    }
    return undefined;
  });
}
