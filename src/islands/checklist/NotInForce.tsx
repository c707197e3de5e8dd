import type { ReactNode } from 'react';
import type { EditionId } from '../../program/editions.ts';
import type { ResultTexts } from '../../text/checklistTexts.ts';
import { notInForce } from '../../text/replies/notInForce.ts';

/** The same as a notice, with a link to what comes out today. */
export function NotInForce({ texts, edition, children }: NotInForceProps) {
  const [title, text] = notInForce(texts, edition);
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
  readonly texts: ResultTexts;
  readonly edition: EditionId;
  readonly children: ReactNode;
}
