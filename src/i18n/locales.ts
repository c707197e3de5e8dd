import { keysOf } from '../program/keys.ts';

interface LocaleInfo {
  /** The language's own name. */
  readonly name: string;
  /** What Microsoft's site calls it, in its URLs. */
  readonly culture: string;
  /** What dates and numbers are formatted with. */
  readonly intl: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The languages of the site, listed here and nowhere else: the texts of each are in the file that is named after it
 * (`languages.ts`), and its content is in the folders and files of its id.
 */
export const locales = {
  en: { name: 'English', culture: 'en-us', intl: 'en-GB', direction: 'ltr' },
  nl: { name: 'Nederlands', culture: 'nl-nl', intl: 'nl-NL', direction: 'ltr' },
  sv: { name: 'Svenska', culture: 'sv-se', intl: 'sv-SE', direction: 'ltr' },
} as const satisfies Readonly<Record<string, LocaleInfo>>;

export type Locale = keyof typeof locales;

export const localeIds: readonly Locale[] = keysOf(locales);

/** The languages, beginning with one of them. */
export const ownFirst = (own: Locale): readonly Locale[] => [own, ...localeIds.filter((id) => id !== own)];

/** The key that copies a reply in a language: the first letter of its own name. */
export const keyOfLanguage = (locale: Locale): string => locales[locale].name.charAt(0);

/** The attributes of an element that is in a language, which its surroundings may not be in. */
export const inLanguage = (locale: Locale): { readonly lang: Locale; readonly dir: 'ltr' | 'rtl' } => ({
  lang: locale,
  dir: locales[locale].direction,
});

/**
 * The language of a page, from its address.
 *
 * @throws for a language that the site does not have
 */
export function localeOf(id: string | undefined): Locale {
  const locale = localeIds.find((known) => known === id);
  if (!locale) throw new Error(`the site has no language “${String(id)}”`);
  return locale;
}

/** Something for each language. */
export type InEach<T> = Readonly<Record<Locale, T>>;

/** Whether a file has something for each language; what it is, the build knows that wrote it. */
export function isInEach(file: unknown): file is InEach<object> {
  if (typeof file !== 'object' || file === null) return false;
  const parts = Object.entries(file);
  return localeIds.every((id) =>
    parts.some(([key, part]: [string, unknown]) => key === id && typeof part === 'object' && part !== null),
  );
}

/** Whether something has been made for each language. */
const isComplete = <T>(made: Readonly<Record<string, T>>): made is InEach<T> =>
  localeIds.every((id) => Object.hasOwn(made, id));

function fromEntries<T>(entries: readonly (readonly [Locale, T])[]): InEach<T> {
  const made: Readonly<Record<string, T>> = Object.fromEntries(entries);
  if (!isComplete(made)) throw new Error('a language is missing');
  return made;
}

/** Makes something for each language. */
export const inEach = <T>(make: (locale: Locale) => T): InEach<T> =>
  fromEntries(localeIds.map((locale) => [locale, make(locale)] as const));

/** Makes something for each language where that is asynchronous. */
export const inEachLocale = async <T>(make: (locale: Locale) => T | Promise<T>): Promise<InEach<T>> =>
  fromEntries(await Promise.all(localeIds.map(async (locale) => [locale, await make(locale)] as const)));
