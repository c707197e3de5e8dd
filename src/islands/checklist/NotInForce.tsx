import type { ReactNode } from 'react';
import { editionInForce } from '../../program/editions.ts';
import type { OtherEdition, ResultTexts } from '../../text/checklistTexts.ts';
import { notInForce } from '../../text/replies/notInForce.ts';

export const isInForce = ({ id }: Pick<OtherEdition, 'id'>): boolean => id === editionInForce;

/** The same as a notice, with a link to what holds today. */
export function NotInForce({ texts, children }: NotInForceProps) {
  const [title, text] = notInForce(texts);
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
  readonly children: ReactNode;
}
