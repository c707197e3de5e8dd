import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/format.ts';
import { editionInForce, type EditionId } from '../../program/editions.ts';
import { wordsOfEdition, type ReplyWords } from './words.ts';

/** What to know of an edition that is not in force, where the checklist has the one that is; else nothing. */
export function notInForce(words: ReplyWords, edition: EditionId): readonly string[] {
  const { checklist } = words.strings;
  if (edition === editionInForce || words.editions.every(({ id }) => id !== editionInForce)) return [];
  const { month } = wordsOfEdition(words, edition);
  const { month: later } = wordsOfEdition(words, editionInForce);
  return [checklist.notInForce, fill(checklist.notInForceText, { month, later })];
}

/** The same as a notice, with a link to what comes out today. */
export function NotInForce({ words, edition, children }: NotInForceProps) {
  const [title, text] = notInForce(words, edition);
  return (
    title !== undefined && (
      <div className="notice" role="note">
        <strong>{title}</strong>
        <p>
          <span>{text}</span> {children}
        </p>
      </div>
    )
  );
}

interface NotInForceProps {
  readonly words: ReplyWords;
  readonly edition: EditionId;
  readonly children: ComponentChildren;
}
