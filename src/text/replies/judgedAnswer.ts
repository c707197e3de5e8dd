import { replyPartOf, type Asked } from '../../inputs/replies.ts';
import type { Reply } from './reply.ts';

/** The reply of an outcome, and the question whose answer can be shown at its beginning. */
export interface OutcomeReply extends Reply {
  readonly asked?: Asked;
}

/** Adds the judged answer at the beginning of a reply. @param data the reply data of its kind of question */
export function withJudgedAnswer(reply: OutcomeReply, data: object, answer: string): Reply {
  const part = reply.asked && replyPartOf(reply.asked, data, answer);
  return part ? { ...reply, parts: [part, ...reply.parts] } : reply;
}
