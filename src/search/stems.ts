import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { InEach } from '../i18n/locales.ts';

/** Takes the ending off a word that is in lower case and without accents. */
export type Stem = (word: string) => string;

/** The stemmer of each language: a few kilobytes together, so that a text in another language than the page’s can be read. */
export const stems: InEach<Stem> = { en: english, nl: dutch, sv: swedish };
