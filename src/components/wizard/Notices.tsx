import type { ReactNode } from 'react';
import { fill } from '../../i18n/format.ts';
import type { Fragment } from '../../wizards/fragment.ts';
import type { View } from '../../wizards/view.ts';
import { answerText, questionText, shorten, type Words } from './words.ts';

const Notice = ({ children }: { children: ReactNode }) => <p className="notice">{children}</p>;

/** Says in plain sentences what of the address was not used, and where its answers lead if not here. */
export function Notices({ words, view, fragment, onward }: NoticesProps) {
  const { strings } = words;
  const dropped = view.dropped.map((step) => `${questionText(words, step.question)} ${answerText(words, step)}`);
  const unknown = view.unknown.slice(0, 5).map(({ question, answer }) => shorten(`${question}=${answer}`));
  return (
    <div className="notices" role="status">
      {fragment.tooLong && <Notice>{strings.tooLong}</Notice>}
      {fragment.edition !== undefined && fragment.edition !== words.edition && (
        <Notice>{fill(strings.otherEdition, { edition: shorten(fragment.edition), current: words.edition })}</Notice>
      )}
      {unknown.length > 0 && (
        <Notice>
          {fill(strings.unknown, { parts: unknown.join(', ') + (view.unknown.length > unknown.length ? ' …' : '') })}
        </Notice>
      )}
      {dropped.length > 0 && <Notice>{fill(strings.dropped, { answers: dropped.join('; ') })}</Notice>}
      {view.agreement === 'answered' && view.given !== undefined && (
        <Notice>
          {fill(strings.answered, { answer: answerText(words, { question: view.state, answer: view.given }) })}{' '}
          <a href={onward}>{strings.resume}</a>
        </Notice>
      )}
      {view.agreement === 'elsewhere' && (
        <Notice>
          {strings.elsewhere} <a href={onward}>{strings.follow}</a>
        </Notice>
      )}
    </div>
  );
}

interface NoticesProps {
  readonly words: Words;
  readonly view: View;
  readonly fragment: Fragment;
  /** Where the answers of the address lead. */
  readonly onward: string;
}
