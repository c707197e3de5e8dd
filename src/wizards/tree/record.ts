import type { AnswerEvent } from './tree.ts';

/** What a machine remembers: the answers that it was given, by question. Nothing is routed by it. */
export interface Recorded {
  readonly answers: Readonly<Record<string, string>>;
}

/** What is remembered once a question is answered; every machine's `record` action. */
export const recorded = ({ context, event }: { context: Recorded; event: AnswerEvent }): Recorded => ({
  answers: { ...context.answers, [event.question]: event.answer },
});
