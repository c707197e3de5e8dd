import { isInEach, localeIds, type InEach, type Locale } from '../../i18n/locales.ts';
import { withJudgedAnswer, withOtherEditions, type LedTo, type OutcomeReply } from './judgedAnswer.ts';
import { withAnswers, type Reply } from './reply.ts';

const isReplies = (file: unknown): file is InEach<OutcomeReply> =>
  isInEach(file) && localeIds.every((id) => 'parts' in file[id]);

/**
 * Reads the reply of an outcome and adds the reader's answers.
 *
 * @param files the loaded data: of the outcome and, if an answer was judged, of its kind of question
 * @param fragment the answers, for the link in the reply
 * @param judged the answer that was judged, if any
 * @param led where the answers lead under the other editions
 * @throws {Error} if the first file has an unexpected format
 */
export function readOutcomeReply(
  locale: Locale,
  [replies, inputData]: readonly unknown[],
  fragment: string,
  judged: string | undefined,
  led: readonly LedTo[],
): Reply {
  if (!isReplies(replies)) throw new Error('the file holds no replies');
  const reply = withAnswers(withOtherEditions(replies[locale], led), fragment);
  return judged !== undefined && isInEach(inputData) ? withJudgedAnswer(reply, inputData[locale], judged) : reply;
}
