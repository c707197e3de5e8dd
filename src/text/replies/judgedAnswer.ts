import { replyPartOf, type Asked } from '../../inputs/replies.ts';
import type { EditionId } from '../../program/editions.ts';
import type { OtherEdition, OtherOutcomes } from '../otherEditions.ts';
import type { Reply } from './reply.ts';

/** The reply of an outcome, and the question whose answer can be shown at its beginning. */
export interface OutcomeReply extends Reply {
  readonly asked?: Asked;
  /** What the other editions say, where it is not the same, by the outcome there. */
  readonly others: readonly (OtherEdition & Pick<OtherOutcomes, 'said'>)[];
}

/** Where the reader's answers lead under another edition. */
export interface LedTo {
  readonly edition: EditionId;
  readonly outcome: string;
  /** The path of its page behind that of the wizard, with the answers. */
  readonly path: string;
}

/** Adds at the end of a reply what comes out under the other editions, where it is not the same. */
export function withOtherEditions(reply: OutcomeReply, led: readonly LedTo[]): OutcomeReply {
  const parts = reply.others.flatMap(({ edition, label, root, said }) =>
    led.flatMap((one) => {
      const text = one.edition === edition ? said[one.outcome] : undefined;
      return text === undefined ? [] : [{ title: label, lines: [[{ text, href: root + one.path }]] }];
    }),
  );
  return { ...reply, parts: [...reply.parts, ...parts] };
}

/** Adds the judged answer at the beginning of a reply. @param data the reply data of its kind of question */
export function withJudgedAnswer(reply: OutcomeReply, data: object, answer: string): Reply {
  const part = reply.asked && replyPartOf(reply.asked, data, answer);
  return part ? { ...reply, parts: [part, ...reply.parts] } : reply;
}
