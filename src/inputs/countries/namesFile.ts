import type { Locale } from '../../i18n/locales.ts';
import { dataFile, type DataFile } from '../../text/dataFile.ts';
import { countryNamesIn } from './builtNames.ts';

const files = new Map<Locale, DataFile>();

/** The data file with all names in a language, which a country field loads. */
export function countryNamesFile(locale: Locale): DataFile {
  const made = files.get(locale) ?? dataFile(`countries/${locale}`, countryNamesIn(locale));
  files.set(locale, made);
  return made;
}
