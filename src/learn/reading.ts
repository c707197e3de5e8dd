import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { readDocument } from './document.ts';
import { readText, type Found } from './files.ts';
import { nameHeadings } from './headings.ts';
import { languageOf } from './language.ts';
import { headOf, slugOf } from './library.ts';
import { sectionsOf, type Section } from './passages.ts';
import { sideOf } from './sides.ts';
import { wordsOf } from './words.ts';

/** The English text of a document, by its sections. */
export interface Reading {
  readonly file: string;
  /** The day that the document gives for its text; empty where it gives none. */
  readonly date: string;
  readonly slug: string;
  readonly sections: readonly Section[];
}

/** A document that cannot be compared with what was read in English. */
export interface Unread {
  readonly file: string;
  readonly reason: string;
}

/**
 * Reads the documents whose English is there: English ones, and those that have it beside a translation.
 *
 * @param slugs the names of documents whose files are called otherwise, by the anchors of their first headings
 */
export function readAll(found: readonly Found[], slugs: ReadonlyMap<string, string>) {
  const readings: Reading[] = [];
  const unread: Unread[] = [];
  for (const { file, path } of found) {
    try {
      const text = readText(file);
      if (typeof text !== 'string') throw new Error(`no text in UTF-8, from line ${String(text.line)} on`);
      const vfile = new VFile({ path: file, value: text });
      const head = headOf(vfile);
      const { tree, isBilingual } = readDocument(vfile);
      const english = isBilingual ? sideOf(tree, 'english') : tree;
      const language = languageOf(wordsOf(english)) ?? 'en';
      if (language !== 'en') throw new Error(`its text is in “${language}”, and the passages were read in English`);
      nameHeadings(english, vfile);
      silencePictures(english);
      readings.push({
        file,
        date: head.date,
        slug: slugs.get(head.anchor ?? '') ?? slugOf(path),
        sections: sectionsOf(english),
      });
    } catch (error) {
      unread.push({ file, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { readings, unread };
}

/** What a picture shows is often said in the language of the translation, and is no part of a rule. */
function silencePictures(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'img') node.properties = {};
  });
}

/** The edition of a document that was read; `undefined` where it is not there. */
export const readEdition = (readings: readonly Reading[], slug: string, written: string): Reading | undefined =>
  readings.find((reading) => reading.slug === slug && reading.date === written);

/**
 * The edition of a document to compare with: the newest, but for one that is cited as another document.
 *
 * @param cited the days of all editions that are cited
 */
export function newestEdition(
  readings: readonly Reading[],
  slug: string,
  written: string,
  cited: ReadonlySet<string>,
): Reading | undefined {
  const editions = readings
    .filter((reading) => reading.slug === slug)
    .toSorted((one, other) => other.date.localeCompare(one.date));
  return editions.find(({ date }) => date === written || !cited.has(date)) ?? editions[0];
}
