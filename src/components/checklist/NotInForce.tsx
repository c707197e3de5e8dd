import type { ReactNode } from 'react';
import { fill } from '../../i18n/format.ts';
import { editionInForce, type EditionId } from '../../program/editions.ts';
import { wordsOfEdition, type Words } from './words.ts';

/** Says that other requirements are in force today, where a checklist has them, with a link to what they come to. */
export function NotInForce({ words, edition, children }: NotInForceProps) {
  const { checklist } = words.strings;
  if (edition === editionInForce || words.editions.every(({ id }) => id !== editionInForce)) return null;
  return (
    <div className="notice" role="note">
      <strong>{checklist.notInForce}</strong>
      <p>
        {fill(checklist.notInForceText, {
          month: wordsOfEdition(words, edition).month,
          later: wordsOfEdition(words, editionInForce).month,
        })}{' '}
        {children}
      </p>
    </div>
  );
}

interface NotInForceProps {
  readonly words: Words;
  readonly edition: EditionId;
  readonly children: ReactNode;
}
