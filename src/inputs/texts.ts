import { describeCountries, type CountriesTexts } from './countries/texts.ts';
import type { InputId } from './index.ts';

/** What the kinds of question need of a language; a page has only those of the kinds that it asks. */
export interface InputTexts {
  readonly countries?: CountriesTexts;
}

const describe: Readonly<Record<InputId, (texts: InputTexts, answer: string) => string | undefined>> = {
  choice: () => undefined,
  countries: ({ countries }, answer) => countries && describeCountries(countries, answer),
};

/** An answer to a question of a kind in words; `undefined` for a choice, whose label is part of the wording. */
export const describeAnswer = (input: InputId, texts: InputTexts, answer: string): string | undefined =>
  describe[input](texts, answer);
