import { fill } from '../../i18n/format.ts';
import type { EditionId } from '../../program/editions.ts';
import type { ResultId } from '../../wizards/checklist/result.ts';
import type { Fragment } from '../../wizards/fragment.ts';
import type { Step } from '../../wizards/trail.ts';
import { shorten } from '../wizard/words.ts';
import type { Words } from './words.ts';

/** Says in plain sentences what of the address was not used, and where its answers lead if not here. */
export function Notices({ words, fragment, unknown, isUnknownEdition, shown, elsewhere }: NoticesProps) {
  const { wizard, checklist } = words.strings;
  const parts = unknown.slice(0, 5).map(({ question, answer }) => shorten(`${question}=${answer}`));
  return (
    <div className="notices" role="status">
      {fragment.tooLong && <p className="notice">{wizard.tooLong}</p>}
      {isUnknownEdition && (
        <p className="notice">
          {fill(wizard.otherEdition, { edition: shorten(fragment.edition ?? ''), current: shown })}
        </p>
      )}
      {parts.length > 0 && (
        <p className="notice">
          {fill(wizard.unknown, { parts: parts.join(', ') + (unknown.length > parts.length ? ' …' : '') })}
        </p>
      )}
      {elsewhere && (
        <p className="notice">
          {wizard.elsewhere} <a href={elsewhere.url}>{checklist.results[elsewhere.result]}</a>
        </p>
      )}
    </div>
  );
}

interface NoticesProps {
  readonly words: Words;
  readonly fragment: Fragment;
  readonly unknown: readonly Step[];
  readonly isUnknownEdition: boolean;
  /** The edition on the page. */
  readonly shown: EditionId;
  /** The result that the answers lead to, where this is the page of another one. */
  readonly elsewhere: { readonly url: string; readonly result: ResultId } | undefined;
}
