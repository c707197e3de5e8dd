import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse } from 'yaml';
import { checkSize, type SourceFile } from './files.ts';
import { limits } from './limits.ts';

/** An entry of a table of contents. */
interface Entry {
  readonly name: string;
  readonly href: string;
  readonly items: readonly Entry[];
}

/** Reads entries from YAML, of which anything may be something else. */
function entriesOf(yaml: unknown, depth = 0): Entry[] {
  const list: unknown = isRecord(yaml) ? yaml.items : yaml;
  if (!Array.isArray(list) || depth > limits.depth) return [];
  return list.filter(isRecord).map(({ name, href, items }) => ({
    name: typeof name === 'string' ? name.trim() : '',
    href: typeof href === 'string' ? href : '',
    items: entriesOf(items, depth + 1),
  }));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The paths in an entry and in those below it. */
const pathsIn = ({ href, items }: Entry): string[] => [...(href === '' ? [] : [href]), ...items.flatMap(pathsIn)];

/**
 * The group of each document, by its path: the part of the table of contents (`TOC.yml`) that it is in. A table of contents
 * that is one entry is that of its parts.
 */
export function groupsIn(contents: readonly SourceFile[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const { file, path } of contents) {
    let entries: Entry[] = [];
    try {
      checkSize(file, limits.document);
      entries = entriesOf(parse(readFileSync(file, 'utf8'), { maxAliasCount: 0 }));
    } catch {
      continue; // Without a table of contents, the documents are in no group.
    }
    const [only, ...others] = entries;
    if (only && others.length === 0) entries = [...only.items];
    for (const entry of entries.filter(({ name, items }) => name !== '' && items.length > 0))
      for (const href of pathsIn(entry)) {
        const document = posix.join(posix.dirname(path), href.replace(/[?#].*$/, ''));
        if (!groups.has(document)) groups.set(document, entry.name);
      }
  }
  return groups;
}
