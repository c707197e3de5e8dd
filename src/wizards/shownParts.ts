import type { Step } from './answers.ts';

/** How many parts are shown at most. */
const most = 5;

/** The ids of questions and answers, of any version: words with hyphens, none of them a sentence. */
const id = /^[A-Za-z][A-Za-z\d]*(?:-[A-Za-z\d]+){0,6}$/;
const longestId = 40;
/** Two countries, as an answer names them. */
const countries = /^[A-Z-]{1,5}\.[A-Z-]{1,5}$/;
const edition = /^\d{4}-(?:0[1-9]|1[0-2])$/;

const isId = (text: string) => text.length <= longestId && id.test(text);

/** Whether a text looks like an edition: one of this site, or of another version of it. */
export const looksLikeEdition = (text: string): boolean => edition.test(text);

/**
 * Of the parts of an address that could not be used, those that can be shown. Anybody can write an address, and what it says
 * stands on the page beside an official answer: so only what has the form of a question and an answer is shown as written.
 *
 * @returns the first few of them, and how many others there are
 */
export function shownParts(parts: readonly Step[]): { readonly shown: readonly Step[]; readonly others: number } {
  const shown = parts
    .filter(
      ({ question, answer }) => isId(question) && (isId(answer) || countries.test(answer) || edition.test(answer)),
    )
    .slice(0, most);
  return { shown, others: parts.length - shown.length };
}
