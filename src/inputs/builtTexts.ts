import type { Locale } from '../i18n/locales.ts';
import { countriesTextsOf } from './countries/builtTexts.ts';
import type { InputId } from './index.ts';
import type { InputTexts } from './texts.ts';

/** What some kinds of question need of a language; for build time. */
export const inputTextsOf = (locale: Locale, inputs: ReadonlySet<InputId>): InputTexts =>
  inputs.has('countries') ? { countries: countriesTextsOf(locale) } : {};
