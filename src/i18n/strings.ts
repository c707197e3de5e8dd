import { currentEdition } from '../program/editions.ts';
import { en } from './en.ts';
import type { SlotsOf, TextWith } from './format.ts';
import type { InEach, Locale } from './locales.ts';
import { nl } from './nl.ts';
import { filled, isQuantity, quantityIn, type QuantityName } from './quantities.ts';
import { sv } from './sv.ts';

/** The slots that whoever shows a text fills: quantities of the program are there already. */
type OwnSlotsOf<T extends string> = Exclude<SlotsOf<T>, QuantityName | Capitalize<QuantityName>>;

type Translated<T> = T extends string
  ? [OwnSlotsOf<T>] extends [never]
    ? string
    : TextWith<OwnSlotsOf<T>>
  : { readonly [K in keyof T]: Translated<T[K]> };

/** The interface in one language: the keys of English, and in each text at least its slots. */
export type Strings = Translated<typeof en>;

/** Fills the quantities of a text of the interface, which the edition that the site is built on has; its own slots stay. */
function fillKnown(locale: Locale, text: string): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) =>
    isQuantity(name) ? quantityIn({ locale, edition: currentEdition }, name) : slot,
  );
}

const inLocale = (locale: Locale, texts: Strings): Strings => filled(texts, (text) => fillKnown(locale, text));

const strings: InEach<Strings> = { en: inLocale('en', en), nl: inLocale('nl', nl), sv: inLocale('sv', sv) };

/** The interface in a language. */
export function stringsOf(locale: Locale): Strings {
  return strings[locale];
}
