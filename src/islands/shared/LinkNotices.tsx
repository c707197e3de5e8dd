import type { ReactNode } from 'react';
import { fill } from '../../i18n/format.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { EditionId } from '../../program/editions.ts';
import type { Fragment } from '../../wizards/fragment.ts';
import type { Step } from '../../wizards/answers.ts';
import { looksLikeEdition, shownParts } from '../../wizards/shownParts.ts';

export const Notice = ({ children }: { readonly children: ReactNode }) => <p className="notice">{children}</p>;

/** Says in plain sentences what of an address was not used. What does not look like a part of one is counted, and not shown. */
export function LinkNotices({ strings, fragment, unknown, shown, isOtherEdition, children }: LinkNoticesProps) {
  const { shown: parts, others } = shownParts([...fragment.unused, ...unknown]);
  const named = parts.map(({ question, answer }) => `${question}=${answer}`).join(', ');
  return (
    <div className="notices" role="status">
      {fragment.tooLong && <Notice>{strings.tooLong}</Notice>}
      {isOtherEdition && fragment.edition !== undefined && (
        <Notice>
          {looksLikeEdition(fragment.edition)
            ? fill(strings.otherEdition, { edition: fragment.edition, current: shown })
            : fill(strings.unnamedEdition, { current: shown })}
        </Notice>
      )}
      {parts.length > 0 && <Notice>{fill(strings.unknown, { parts: named })}</Notice>}
      {others > 0 && <Notice>{fill(strings.unshown, { count: String(others) })}</Notice>}
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
