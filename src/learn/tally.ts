import { posix } from 'node:path';
import { blanked, commentsIn } from './edits.ts';
import { limits } from './limits.ts';
import { otherSide, type Side } from './sides.ts';
import { changesOf } from './words.ts';

/**
 * A word, as the count sees it: letters and digits without punctuation. Scripts without spaces are counted by the character.
 * `_` separates, as it may be emphasis.
 */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu;

/** A word of a document that a reader sees. */
export interface Word {
  readonly text: string;
  /** Where it begins in the document. */
  readonly offset: number;
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({ text: found, offset: index }));

/**
 * What readers do not see, or what may be shown in other words: each is left out of the count. This is the count's own
 * reading of the document. It shares no parser with the importer, only the limits, the sides of a bilingual text and the
 * places of comments. It is content to know of a word too few.
 */
const unseen: readonly RegExp[] = [
  /^---[ \t]*\n(?:[^]*?\n)?---[ \t]*(?:\n|$)/,
  // Elements that are left out.
  /<(script|style)\b[^<>]*>[^]{0,20000}?<\/\1\s*>/gi,
  // Tags and addresses in angle brackets; `>` may stand in the value of an attribute.
  /(?<=<[a-z][^<>]{0,1000}=)"[^"<\n]{0,1000}>[^"<\n]{0,1000}"/gi,
  /<\/?[a-z!?][^<>]{0,5000}>/gi,
  // The destinations of links, link references, and definitions.
  /\]\((?:[^()\n]|\([^()\n]{0,500}\)){0,3000}\)/g,
  /\]\[[^\]\n]*\]/g,
  /^[ \t>]*\[(?!\^)[^\]\n]+\]:[^\n]*$/gm,
  /\[\^[^\]\n]{1,200}\]:?/g,
  // Directives and markers.
  /:::(?:image|no-loc)\b[^]{0,3000}?:::/gi,
  /:::[^\n]{0,3000}?:::|^[ \t>]*:::[^\n]*$/gm,
  /\[!code[^\]\n]{0,500}\]\([^)\n]{0,500}\)\s*\]/gi,
  /\[!(?:div|video)\b[^\]\n]{0,500}\]/gi,
  /\[!\s*[\w+#-]+/g,
  /\{#[^}\n]{0,200}\}/g,
  // The numbers of lists, the boxes of tasks, and the languages of code.
  /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)+(?:\[[xX]\])?(?:(?:`{3,}|~{3,})[^\n]*)?/gm,
  /^[ \t>]*(?:\d+[.)]|(?:`{3,}|~{3,})[^\n]*)$/gm,
  // Addresses as text, and what is written as a character reference together with the word around it.
  /(?:https?:\/\/|www\.|mailto:)[^\s<>]+/gi,
  /[\p{L}\p{N}\p{M}]{0,50}&#?\w{1,40};[\p{L}\p{N}\p{M}]*/gu,
];

/** Text in a directive that readers see. */
const quoted = /(:::(?:image|no-loc)\b(?:(?!:::)[^]){0,3000}?\s(?:alt-text|text)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi;

const include = /\[!include\s*\[(?:[^[\]]|\[[^[\]]{0,200}\]){0,500}\]\(\s*([^)\s]{0,500})[^)\n]{0,500}\)\s*\]/gi;

/** Footnotes move to the end of the page, and are not shown if nothing refers to them. */
const footnote = /^[ \t>]*\[\^([^\]\n]+)\]:[^\n]*(?:\n[^\n]*\S[^\n]*)*/gm;
const reference = /\[\^([^\]\n]{1,200})\](?!:)/g;

/** Reads an included file by its path relative to the document. */
type Read = (path: string) => string | undefined;

/** The words that readers of a document see, in order. */
export interface Tally {
  readonly words: readonly Word[];
  /** Words that may stand in another place. */
  readonly movable: readonly Word[];
}

/**
 * Counts the words that readers of a document see, from its source alone.
 *
 * @param side which text of a bilingual document
 */
export function tally(source: string, side: Side | undefined, read: Read): Tally {
  const words = counted(source, side, read, []);
  const notes = [...source.matchAll(footnote)].map(({ 0: { length }, 1: label = '', index }) => ({
    start: index,
    end: index + length,
    label: label.toLowerCase(),
  }));
  if (notes.length === 0) return { words, movable: [] };
  const shown = new Set([...source.matchAll(reference)].map(([, label = '']) => label.toLowerCase()));
  const noteOf = ({ offset }: Word) => notes.find(({ start, end }) => offset >= start && offset < end);
  return {
    words: words.filter((one) => !noteOf(one)),
    movable: words.filter((one) => shown.has(noteOf(one)?.label ?? '')),
  };
}

function counted(source: string, side: Side | undefined, read: Read, around: readonly string[]): Word[] {
  const hidden = [...(side ? otherSide(source, side) : []), ...commentsIn(source)];
  let text = blanked(source, hidden);
  const links = [...text.matchAll(include)];
  const included = links.flatMap(({ 1: address = '', index }) => {
    const path = posix.join(posix.dirname(around.at(-1) ?? ''), address);
    const content = around.includes(path) || around.length >= limits.includeDepth ? undefined : read(path);
    return content === undefined
      ? []
      : counted(content, side, read, [...around, path]).map((one) => ({ ...one, offset: index }));
  });
  text = blanked(
    text,
    links.map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
  );
  const alternatives = [...text.matchAll(quoted)].flatMap(({ 0: whole, 1: { length } = '', index }) =>
    wordsIn(whole.slice(length)).map((one) => ({ ...one, offset: index + length + one.offset })),
  );
  // Everything keeps its place: what is not seen becomes spaces.
  for (const pattern of unseen) text = text.replace(pattern, (seen) => seen.replace(/[^\n]/g, ' '));
  return [...wordsIn(text), ...alternatives, ...included].sort((one, other) => one.offset - other.offset);
}

/** A stretch of a document and of its page between words that both have. */
interface Difference {
  readonly before: Word[];
  readonly after: string[];
  /** The words of `before` that are not among `after` in their order. */
  readonly removed: Word[];
}

/** Differences that are closer together than this, in words, are one: markup may divide words on one side only. */
const near = 4;

function differences(words: readonly Word[], page: readonly string[]): Difference[] {
  const found: Difference[] = [];
  let at = 0;
  let same: Word[] = [];
  let isOpen = false;
  for (const { added, removed, value } of changesOf(
    words.map(({ text }) => text),
    page,
  )) {
    const own = added ? [] : words.slice(at, at + value.length);
    at += own.length;
    if (!added && !removed) {
      same = own;
      isOpen &&= own.length < near;
      continue;
    }
    const last = isOpen ? found.at(-1) : undefined;
    const difference = last ?? { before: [], after: [], removed: [] };
    if (last) {
      last.before.push(...same);
      last.after.push(...same.map(({ text }) => text));
    } else found.push(difference);
    same = [];
    isOpen = true;
    difference.before.push(...own);
    if (removed) difference.removed.push(...own);
    else difference.after.push(...value);
  }
  return found;
}

/**
 * The words of a document that its page lacks, or has in another place.
 *
 * @param shown the text of the page
 */
export function missing({ words, movable }: Tally, shown: string): Word[] {
  const found = differences(
    words,
    wordsIn(shown).map(({ text }) => text),
  );
  const letters = (texts: readonly string[]) => texts.join('');
  const lost = found
    .filter(({ before, after }) => !isWithin(letters(before.map(({ text }) => text)), letters(after)))
    .flatMap(({ removed }) => removed);
  const extra = found.flatMap(({ after }) => after);
  for (const word of movable) {
    const at = extra.indexOf(word.text);
    if (at < 0) lost.push(word);
    else extra.splice(at, 1);
  }
  return lost;
}

/** Whether letters are in a text in their order: “bo”, “ld” are in “bold”, whose markup divides it. */
function isWithin(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letters.startsWith(letter, at)) at += letter.length;
  return at === letters.length;
}
