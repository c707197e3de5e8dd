import { isInEach, localeIds, type InEach, type Locale } from '../../i18n/locales.ts';
import { withAnswers, withCountries, type NamedCountries, type OutcomeReply, type Reply } from './reply.ts';

const isReplies = (file: unknown): file is InEach<OutcomeReply> =>
  isInEach(file) && localeIds.every((id) => 'parts' in file[id]);
const areCountries = (file: unknown): file is InEach<NamedCountries> => isInEach(file);

/**
 * The reply of an outcome, with what the reader brought.
 *
 * @param files the outcome's, and where two countries led to it, theirs
 */
export function readOutcomeReply(
  locale: Locale,
  [replies, names]: readonly unknown[],
  fragment: string,
  countries: { readonly from: string; readonly to: string } | undefined,
): Reply {
  if (!isReplies(replies)) throw new Error('the file holds no replies');
  const reply = withAnswers(replies[locale], fragment);
  return countries && areCountries(names) ? withCountries(reply, names[locale], countries.from, countries.to) : reply;
}
