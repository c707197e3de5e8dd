import type { ReactNode } from 'react';
import { fill } from '../../i18n/format.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { EditionId } from '../../program/editions.ts';
import type { Fragment } from '../../wizards/fragment.ts';
import type { Step } from '../../wizards/answers.ts';
import { shorten } from '../../text/shorten.ts';

const most = 5;

export const Notice = ({ children }: { readonly children: ReactNode }) => <p className="notice">{children}</p>;

/** Says in plain sentences what of an address was not used. */
export function LinkNotices({ strings, fragment, unknown, shown, isOtherEdition, children }: LinkNoticesProps) {
  const unusable = [...fragment.unused, ...unknown];
  const parts = unusable.slice(0, most).map(({ question, answer }) => shorten(`${question}=${answer}`));
  return (
    <div className="notices" role="status">
      {fragment.tooLong && <Notice>{strings.tooLong}</Notice>}
      {isOtherEdition && fragment.edition !== undefined && (
        <Notice>{fill(strings.otherEdition, { edition: shorten(fragment.edition), current: shown })}</Notice>
      )}
      {parts.length > 0 && (
        <Notice>{fill(strings.unknown, { parts: parts.join(', ') + (unusable.length > most ? ' …' : '') })}</Notice>
      )}
      {children}
    </div>
  );
}

interface LinkNoticesProps {
  readonly strings: Strings['wizard'];
  readonly fragment: Fragment;
  readonly unknown: readonly Step[];
  /** The edition on the page. */
  readonly shown: EditionId;
  /** Whether the address names one that the page does not have. */
  readonly isOtherEdition: boolean;
  readonly children?: ReactNode;
}
