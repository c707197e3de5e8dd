import { en } from './en.ts';
import type { SlotsOf, TextWith } from './format.ts';
import type { Locale } from './locales.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

type Translated<T> = T extends string
  ? [SlotsOf<T>] extends [never]
    ? string
    : TextWith<SlotsOf<T>>
  : { readonly [K in keyof T]: Translated<T[K]> };

/** The interface in one language: the keys of English, and in each text at least its slots. */
export type Strings = Translated<typeof en>;

const strings: Readonly<Record<Locale, Strings>> = { en, nl, sv };

/** The interface in a language. */
export function stringsOf(locale: Locale): Strings {
  return strings[locale];
}
