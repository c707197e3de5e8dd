import type { Locale } from '../i18n/locales.ts';
import { countriesTextsOf } from './countries/builtTexts.ts';
import type { InputId } from './index.ts';
import type { InputTexts } from './texts.ts';

const builtTexts: Readonly<Record<InputId, (locale: Locale) => InputTexts>> = {
  choice: () => ({}),
  countries: (locale) => ({ countries: countriesTextsOf(locale) }),
};

/** What some kinds of question need of a language; for build time. */
export const inputTextsOf = (locale: Locale, inputs: ReadonlySet<InputId>): InputTexts =>
  [...inputs].reduce<InputTexts>((texts, input) => ({ ...texts, ...builtTexts[input](locale) }), {});
