/**
 * The languages of the site. `name` is the language's own; `culture` is what Microsoft's site calls it, `intl` what dates
 * and numbers are formatted with, `direction` the way in which its lines run.
 */
export const locales = {
  en: { name: 'English', culture: 'en-us', intl: 'en-GB', direction: 'ltr' },
  nl: { name: 'Nederlands', culture: 'nl-nl', intl: 'nl-NL', direction: 'ltr' },
  sv: { name: 'Svenska', culture: 'sv-se', intl: 'sv-SE', direction: 'ltr' },
} as const;

export type Locale = keyof typeof locales;

export const localeIds = ['en', 'nl', 'sv'] as const satisfies readonly Locale[];

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

/** Makes something for each language. */
export const inEach = <T>(make: (locale: Locale) => T): InEach<T> => ({
  en: make('en'),
  nl: make('nl'),
  sv: make('sv'),
});

/** Makes something for each language, where that takes a while. */
export async function inEachLocale<T>(make: (locale: Locale) => T | Promise<T>): Promise<InEach<T>> {
  const begun = inEach((locale) => Promise.resolve(make(locale)));
  await Promise.all(Object.values(begun));
  return { en: await begun.en, nl: await begun.nl, sv: await begun.sv };
}
