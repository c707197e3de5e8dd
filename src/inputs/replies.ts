import type { ReplyPart } from '../text/replies/reply.ts';
import { countriesReplyPart, isCountriesReplyData, type CountriesAsked } from './countries/reply.ts';
import type { InputId } from './index.ts';

/** A question whose answer is named first in the replies of the outcomes that it leads to. */
export interface Asked extends Partial<CountriesAsked> {
  readonly input: InputId;
}

const replyParts: Readonly<Record<InputId, (data: object, asked: Asked, answer: string) => ReplyPart | undefined>> = {
  choice: () => undefined,
  countries: (data, { from = '', to = '' }, answer) =>
    isCountriesReplyData(data) ? countriesReplyPart(data, { from, to }, answer) : undefined,
};

/**
 * The part of a reply that names an answer.
 *
 * @param data of the reply's language, as `replyData.ts` made it
 * @returns `undefined` where the answer is a choice, or the data is not what the build wrote
 */
export const replyPartOf = (asked: Asked, data: object, answer: string): ReplyPart | undefined =>
  replyParts[asked.input](data, asked, answer);
