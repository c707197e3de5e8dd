import type { EditionId } from '../program/editions.ts';
import { fill } from '../i18n/format.ts';
import type { Country } from '../i18n/regions.ts';
import type { Strings } from '../i18n/strings.ts';
import type { QuestionWording } from './schemas.ts';
import type { Step } from '../wizards/tree/trail.ts';
import { readCountries, unlistedCountry } from '../wizards/inputs/countries.ts';

/** The texts that a wizard's island shows. They are props, made when the site is built, so that hydration renders the same. */
export interface WizardTexts {
  readonly strings: Strings['wizard'];
  readonly questions: Readonly<Record<string, QuestionWording>>;
  readonly countries: readonly Country[];
  /** The address of the wizard's own page. */
  readonly root: string;
  readonly edition: EditionId;
}

/** @returns the question's text; its id where a link names one that this wizard has no text for */
export function questionText(texts: WizardTexts, question: string): string {
  return texts.questions[question]?.question ?? question;
}

/** @returns the country's name in the page's language; its id where the page has no countries */
export function countryName(texts: WizardTexts, id: string): string {
  return id === unlistedCountry
    ? texts.strings.unlisted
    : (texts.countries.find((country) => country.id === id)?.name ?? id);
}

/** @returns the answer as the reader gave it; its id where the wizard has no text for it */
export function answerText(texts: WizardTexts, { question, answer }: Step): string {
  const countries = readCountries(answer);
  return countries
    ? fill(texts.strings.countries, { from: countryName(texts, countries.from), to: countryName(texts, countries.to) })
    : (texts.questions[question]?.answers[answer]?.label ?? answer);
}

/** What is not seen, or turns the text around it; and halves of characters. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** As much of a strange text as helps to recognise it. */
export function shorten(text: string): string {
  const [start = ''] = /^.{0,60}/su.exec(text) ?? []; // whole characters
  return start.replace(unseen, '\uFFFD') + (start.length < text.length ? '…' : '');
}
