import { firstEdition } from '../program/editions.ts';
import { fill } from './format.ts';
import { filled, isQuantity, quantityIn } from './quantities.ts';
import type { Translation } from './translation.ts';
import { languages } from './languages.ts';
import { inEach, keyOfLanguage, localeIds, locales, type InEach, type Locale } from './locales.ts';

/** The interface in one language, with what follows from the list of languages filled in. */
export interface Strings extends Omit<Translation, 'desk' | 'reply'> {
  readonly desk: Omit<Translation['desk'], 'lead' | 'keys'> & { readonly lead: string; readonly keys: string };
  readonly reply: Omit<Translation['reply'], 'keys'> & {
    readonly keys: string;
    /** What the language calls each language of the site. */
    readonly languages: InEach<string>;
  };
}

/**
 * What a language calls another one, such as Dutch.
 *
 * @throws where `Intl` has no name for it
 */
export function languageName(locale: Locale, other: Locale): string {
  const name = new Intl.DisplayNames(locales[locale].intl, { type: 'language', fallback: 'none' }).of(other);
  if (name === undefined) throw new Error(`no name for the language ${other} in ${locale}`);
  return name;
}

/** Fills the quantities of a text of the interface, as the first edition has them; its own slots stay. */
function fillKnown(locale: Locale, text: string): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) =>
    isQuantity(name) ? quantityIn({ locale, edition: firstEdition }, name) : slot,
  );
}

/** Names the languages and their keys wherever a text has a slot for them. */
function withLanguages(locale: Locale): Strings {
  const strings = filled(languages[locale].strings, (text) => fillKnown(locale, text));
  const { desk, reply } = strings;
  const list = new Intl.ListFormat(locales[locale].intl, { type: 'disjunction' });
  const names = inEach((other) => languageName(locale, other));
  const keys = list.format(localeIds.map(keyOfLanguage));
  return {
    ...strings,
    desk: {
      ...desk,
      lead: fill(desk.lead, { languages: list.format(localeIds.map((other) => names[other])) }),
      keys: fill(desk.keys, { keys }),
    },
    reply: { ...reply, keys: fill(reply.keys, { keys }), languages: names },
  };
}

const strings: InEach<Strings> = inEach(withLanguages);

/** The interface in a language. */
export function stringsOf(locale: Locale): Strings {
  return strings[locale];
}
