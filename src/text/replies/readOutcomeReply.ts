import { isInEach, localeIds, type InEach, type Locale } from '../../i18n/locales.ts';
import { withAnswers, withJudgedAnswer, type OutcomeReply, type Reply } from './reply.ts';

const isReplies = (file: unknown): file is InEach<OutcomeReply> =>
  isInEach(file) && localeIds.every((id) => 'parts' in file[id]);

/**
 * The reply of an outcome, with what the reader answered.
 *
 * @param files the outcome's, and where an answer was judged on the way, that of its kind of question
 * @param fragment the answers, for the reply's link
 * @param judged the answer that was judged, if there is one
 * @throws where the first file holds no replies
 */
export function readOutcomeReply(
  locale: Locale,
  [replies, inputData]: readonly unknown[],
  fragment: string,
  judged: string | undefined,
): Reply {
  if (!isReplies(replies)) throw new Error('the file holds no replies');
  const reply = withAnswers(replies[locale], fragment);
  return judged !== undefined && isInEach(inputData) ? withJudgedAnswer(reply, inputData[locale], judged) : reply;
}
