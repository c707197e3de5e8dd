import type { EditionId } from '../program/editions.ts';

/** An answer as a machine receives it: a choice by its own id, anything else by the id of its kind of question. */
export interface AnswerEvent {
  readonly type: string;
  readonly question: string;
  /** As the fragment holds it. */
  readonly answer: string;
}

/** What a guard of a machine sees. */
export interface Judged {
  readonly event: AnswerEvent;
}

/**
 * A kind of question: how its answers are read from a fragment, and how guards judge them. A machine whose state accepts an
 * event with the kind's id asks a question of this kind.
 *
 * @typeParam Value what an answer is once it is parsed
 */
export interface Input<Value = unknown> {
  /** Parses an answer; `undefined` for text that is no answer of this kind. Never throws, whatever a link holds. */
  readonly read: (answer: string) => Value | undefined;
  /** The guards of the transitions under an edition, by name. Exactly one of them holds for an answer that can be read. */
  readonly guards: (edition: EditionId) => Readonly<Record<string, (judged: Judged) => boolean>>;
  /** What `decisions.json` says of each guard. */
  readonly when: Readonly<Record<string, Readonly<Record<string, boolean | null>>>>;
}
