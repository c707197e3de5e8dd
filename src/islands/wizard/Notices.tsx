import { fill } from '../../i18n/format.ts';
import type { Fragment } from '../../wizards/fragment.ts';
import type { View } from '../../wizards/tree/view.ts';
import { LinkNotices, Notice } from '../shared/LinkNotices.tsx';
import { answerText, questionText, type WizardTexts } from '../../text/wizardTexts.ts';

/** Says in plain sentences what of the address was not used, and where its answers lead if not here. */
export function Notices({ words, view, fragment, onward }: NoticesProps) {
  const { strings } = words;
  const dropped = view.dropped.map((step) => `${questionText(words, step.question)} ${answerText(words, step)}`);
  return (
    <LinkNotices
      strings={strings}
      fragment={fragment}
      unknown={view.unknown}
      shown={words.edition}
      isOtherEdition={fragment.edition !== words.edition}
    >
      {dropped.length > 0 && <Notice>{fill(strings.dropped, { answers: dropped.join('; ') })}</Notice>}
      {view.agreement === 'answered' && view.given !== undefined && (
        <Notice>
          <span>
            {fill(strings.answered, { answer: answerText(words, { question: view.state, answer: view.given }) })}
          </span>{' '}
          <a href={onward}>{strings.resume}</a>
        </Notice>
      )}
      {view.agreement === 'elsewhere' && (
        <Notice>
          <span>{strings.elsewhere}</span> <a href={onward}>{strings.follow}</a>
        </Notice>
      )}
    </LinkNotices>
  );
}

interface NoticesProps {
  readonly words: WizardTexts;
  readonly view: View;
  readonly fragment: Fragment;
  /** Where the answers of the address lead. */
  readonly onward: string;
}
