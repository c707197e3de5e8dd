import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Whether an element is an old-style anchor: `<a name="x"></a>`. */
const isAnchor = ({ tagName, properties }: Element): boolean => tagName === 'a' && properties.href === undefined;

const idOf = ({ properties }: Element): string | undefined => {
  const id = properties.id ?? properties.name;
  return typeof id === 'string' && id !== '' ? id : undefined;
};

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** All headings of a text, in order. */
export function headingsOf(tree: Root): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (headings.has(node.tagName)) found.push(node);
  });
  return found;
}

/** Removes the anchors from a heading and returns their ids. */
function takeAnchors(heading: Element): string[] {
  const found = [idOf(heading)];
  visit(heading, 'element', (node, index, parent) => {
    if (node === heading || index === undefined || !parent || !isAnchor(node)) return undefined;
    found.push(idOf(node));
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
  return found.filter((id) => id !== undefined);
}

/**
 * Gives every heading an id: its own anchor, or a slug of its English text as on GitHub and on Microsoft's site, so that it is
 * the same in each language. Duplicates get a number.
 *
 * @param english the texts of the headings in English, if the document is bilingual
 * @returns all anchors of the text
 */
export function nameHeadings(tree: Root, file: VFile, english?: readonly string[]): Set<string> {
  const slugger = new GithubSlugger();
  const taken = new Set<string>();
  const made = new Set<Element>();
  const twice: { id: string; place: Element['position'] }[] = [];
  const counts = new Map<string, number>();
  const take = (id: string, node: Element): string => {
    let unique = id;
    let count = counts.get(id) ?? 0;
    while (taken.has(unique)) unique = `${id}-${(count += 1)}`;
    counts.set(id, count);
    if (unique !== id) twice.push({ id, place: node.position });
    taken.add(unique);
    return unique;
  };
  for (const [index, heading] of headingsOf(tree).entries()) {
    const [own, ...more] = takeAnchors(heading);
    heading.properties = { id: take(own ?? slugger.slug(wordsFor(english?.[index] ?? toString(heading))), heading) };
    // Keep further anchors of a heading.
    for (const id of more.filter((other) => !taken.has(other))) {
      const second = anchor(take(id, heading));
      made.add(second);
      heading.children.unshift(second);
    }
  }
  visit(tree, 'element', (node) => {
    const id = headings.has(node.tagName) || made.has(node) ? undefined : idOf(node);
    if (id === undefined) return;
    if (!isAnchor(node)) {
      if (taken.has(id)) return;
      const own = anchor(take(id, node));
      made.add(own);
      node.children.unshift(own);
    } else node.properties = taken.has(id) ? {} : { id: take(id, node) };
  });
  const [first] = twice;
  const names = [...new Set(twice.map(({ id }) => `“${id}”`))];
  if (first)
    file.message(
      names.length === 1
        ? `the anchor ${names.join()} is there twice`
        : `the anchors ${names.join(', ')} are there twice`,
      {
        place: first.place,
        ruleId: 'anchor',
      },
    );
  return taken;
}

/** What to make an anchor of. A heading may be of signs only, such as `$$`. */
const wordsFor = (heading: string): string => (/[\p{L}\p{N}]/u.test(heading) ? heading : 'section');

const anchor = (id: string): Element => ({ type: 'element', tagName: 'a', properties: { id }, children: [] });

/** Moves the id in `## Title {#id}` from the text of a heading to its `id`. */
export function readHeadingIds(tree: Root): void {
  for (const heading of headingsOf(tree)) {
    const last = heading.children.at(-1);
    const [whole = '', id] = last?.type === 'text' ? (/\s*\{#([\w-]+)\}\s*$/.exec(last.value) ?? []) : [];
    if (last?.type !== 'text' || id === undefined) continue;
    last.value = last.value.slice(0, -whole.length);
    heading.properties.id = id;
  }
}
