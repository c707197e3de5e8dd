import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { readDocument } from './document.ts';
import { checkSize, readText, type SourceFile } from './files.ts';
import { nameHeadings } from './headings.ts';
import { limits } from './limits.ts';
import { languageOf } from './language.ts';
import { headOf, slugOf } from './slugs.ts';
import { sectionsOf, type Section } from './passages.ts';
import { isBilingual } from './sides.ts';
import { wordsOf } from './words.ts';

/** The English text of a document, divided into sections. */
export interface Reading {
  readonly file: string;
  /** The ISO date in the front matter; empty if there is none. */
  readonly date: string;
  /** What the document may be called: by its path in the folder, or in a folder of that, as in a repository. */
  readonly slugs: readonly string[];
  readonly sections: readonly Section[];
}

/** A document that cannot be compared, because it has no readable English text. */
export interface UnreadDocument {
  readonly file: string;
  readonly reason: string;
}

/**
 * Reads the English text of documents that are English or bilingual.
 *
 * @param slugs slugs of documents that are recognised by the anchor of their first heading
 * @param isWanted whether a document is to be read, by what it may be called
 */
export function readAll(
  found: readonly SourceFile[],
  slugs: ReadonlyMap<string, string>,
  isWanted: (slugs: readonly string[]) => boolean = () => true,
) {
  const readings: Reading[] = [];
  const unread: UnreadDocument[] = [];
  for (const { file, path } of found) {
    try {
      checkSize(file, limits.document);
      const text = readText(file);
      if (typeof text !== 'string') throw new Error(`no text in UTF-8, from line ${String(text.line)} on`);
      const vfile = new VFile({ path: file, value: text });
      const head = headOf(vfile);
      const known = slugs.get(head.anchor ?? '');
      const names = known === undefined ? suffixesOf(path).map(slugOf) : [known];
      if (!isWanted(names)) continue;
      const { tree: english } = readDocument(vfile, isBilingual(text) ? 'english' : undefined);
      const language = languageOf(wordsOf(english)) ?? 'en';
      if (language !== 'en') throw new Error(`its text is in “${language}”, and the passages were read in English`);
      nameHeadings(english, vfile);
      removeAltTexts(english);
      readings.push({
        file,
        date: head.date,
        slugs: names,
        sections: sectionsOf(english),
      });
    } catch (error) {
      unread.push({ file, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { readings, unread };
}

/** A path and its ends: `a/b/c.md`, `b/c.md` and `c.md`. */
const suffixesOf = (path: string): string[] => path.split('/').map((_, index, parts) => parts.slice(index).join('/'));

/** Removes alternative texts: they are often in the language of the translation, and are not part of a rule. */
function removeAltTexts(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'img') node.properties = {};
  });
}

/** The edition of a document with a given date; `undefined` if it was not found. */
export const editionDated = (readings: readonly Reading[], slug: string, written: string): Reading | undefined =>
  readings.find((reading) => reading.slugs.includes(slug) && reading.date === written);

/**
 * The edition of a document to compare with: the newest one that is not itself cited as another document.
 *
 * @param cited the dates of all cited editions
 */
export function newestEdition(
  readings: readonly Reading[],
  slug: string,
  written: string,
  cited: ReadonlySet<string>,
): Reading | undefined {
  const editions = readings
    .filter((reading) => reading.slugs.includes(slug))
    .toSorted((one, other) => other.date.localeCompare(one.date));
  return editions.find(({ date }) => date === written || !cited.has(date)) ?? editions[0];
}
