import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { readDocument } from './document.ts';
import { readText, type SourceFile } from './files.ts';
import { nameHeadings } from './headings.ts';
import { languageOf } from './language.ts';
import { headOf, slugOf } from './slugs.ts';
import { sectionsOf, type Section } from './passages.ts';
import { sideOf } from './bilingual.ts';
import { wordsOf } from './words.ts';

/** The English text of a document, divided into sections. */
export interface Reading {
  readonly file: string;
  /** The ISO date in the front matter; empty if there is none. */
  readonly date: string;
  readonly slug: string;
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
 */
export function readAll(found: readonly SourceFile[], slugs: ReadonlyMap<string, string>) {
  const readings: Reading[] = [];
  const unread: UnreadDocument[] = [];
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
      removeAltTexts(english);
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

/** Removes alternative texts: they are often in the language of the translation, and are not part of a rule. */
function removeAltTexts(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'img') node.properties = {};
  });
}

/** The edition of a document with a given date; `undefined` if it was not found. */
export const editionDated = (readings: readonly Reading[], slug: string, written: string): Reading | undefined =>
  readings.find((reading) => reading.slug === slug && reading.date === written);

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
    .filter((reading) => reading.slug === slug)
    .toSorted((one, other) => other.date.localeCompare(one.date));
  return editions.find(({ date }) => date === written || !cited.has(date)) ?? editions[0];
}
