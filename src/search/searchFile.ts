import { localeIds, type InEach, type Locale } from '../i18n/locales.ts';
import type { EditionId } from '../program/editions.ts';
import type { Verdict } from '../wizards/outcome.ts';

/** What a subject is; a reader sees it beside each hit. */
export const kinds = [
  'scenario',
  'wizard',
  'question',
  'outcome',
  'checklist',
  'requirement',
  'page',
  'section',
  'term',
  'document',
] as const;

export type Kind = (typeof kinds)[number];

/** What an edition says of a subject. */
export interface Said {
  readonly title: string;
  /** Only for outcomes. */
  readonly verdict?: Verdict;
  /** Only for scenarios. */
  readonly number?: string;
  /** The answer that leads there, as a fragment; only for scenarios. */
  readonly fragment?: string;
  /** The title of the page on which a section or a requirement stands. */
  readonly on?: string;
}

/** Something that the site answers. */
export interface Subject {
  /** The path of its page behind the place, with its anchor there. */
  readonly path: string;
  readonly kind: Kind;
  /** Whether it is a question about two countries. */
  readonly asksCountries?: true;
  /** The editions that have it. */
  readonly said: Readonly<Partial<Record<EditionId, Said>>>;
}

/** Something that people ask and that the site does not answer. */
export interface Outside {
  /** The same in all languages. */
  readonly id: string;
  readonly says: string;
  readonly ask: string;
  /** The index of the nearest subject. */
  readonly nearest: number;
}

/**
 * What the search loads: the subjects in one language and the ways in which people ask for them. A way is the indexes of its terms.
 * What is outside comes behind the subjects, so that its ways are those behind theirs.
 */
export interface SearchFile {
  readonly locale: Locale;
  readonly subjects: readonly Subject[];
  readonly outside: readonly Outside[];
  readonly terms: readonly string[];
  readonly ways: readonly (readonly (readonly number[])[])[];
  /** Phrases of stems, and the index of the concept that each means. */
  readonly phrases: Readonly<Record<string, number>>;
  /** Countries by their plain names in this language, and by their codes in capitals. */
  readonly countries: Readonly<Record<string, string>>;
  /** The words that tell the language of a text. */
  readonly common: InEach<readonly string[]>;
}

/** Whether what was loaded is what the build wrote. */
export const isSearchFile = (file: unknown): file is SearchFile =>
  typeof file === 'object' &&
  file !== null &&
  'locale' in file &&
  localeIds.some((id) => id === file.locale) &&
  ['subjects', 'outside', 'terms', 'ways', 'phrases', 'countries', 'common'].every((part) => part in file);
