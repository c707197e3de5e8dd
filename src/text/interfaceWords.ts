import { readFileSync } from 'node:fs';
import type { Element, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { Locale } from '../i18n/locales.ts';
import { piecesOf } from './englishWords.ts';

const schema = z.object({ anywhere: z.array(z.string()), bold: z.array(z.string()) });

/** The words of interfaces that stay English in every language, see `content/interface-words.yaml`. */
export const interfaceWords = schema.parse(parse(readFileSync('content/interface-words.yaml', 'utf8')));

const bold = new Set([...interfaceWords.bold, ...interfaceWords.anywhere]);

/** The words that are to be marked in plain texts of a language: none in English. */
export const wordsToMark = (locale: Locale): readonly string[] => (locale === 'en' ? [] : interfaceWords.anywhere);

/** Those of them that occur in some texts, so that an island gets no others. */
export function wordsToMarkIn(locale: Locale, texts: unknown): readonly string[] {
  const all = JSON.stringify(texts);
  return wordsToMark(locale).filter((word) => all.includes(word));
}

/** Whether a bold text is a word of an interface in a text of a language. */
export const isInterfaceWord = (locale: Locale, text: string): boolean => locale !== 'en' && bold.has(text);

/** A text of a language with its interface words as English elements; `undefined` where it has none. */
export function markedText(locale: Locale, text: string): (Element | Text)[] | undefined {
  const pieces = piecesOf(text, wordsToMark(locale));
  if (!pieces.some(({ isEnglish }) => isEnglish)) return undefined;
  return pieces.map(({ text: value, isEnglish }) =>
    isEnglish
      ? { type: 'element', tagName: 'span', properties: { lang: 'en' }, children: [{ type: 'text', value }] }
      : { type: 'text', value },
  );
}

/** Marks the interface words in the HTML of a text of a language as English. */
export function markInterfaceWords(tree: Root, locale: Locale): void {
  visit(tree, (node, at, parent) => {
    if (node.type === 'element' && node.tagName === 'strong' && isInterfaceWord(locale, toString(node))) {
      node.properties.lang = 'en';
      return SKIP;
    }
    if (node.type !== 'text' || parent === undefined || at === undefined) return undefined;
    const marked = markedText(locale, node.value);
    if (!marked) return undefined;
    parent.children.splice(at, 1, ...marked);
    return [SKIP, at + marked.length];
  });
}
