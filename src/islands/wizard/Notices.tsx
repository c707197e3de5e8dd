import { fill } from '../../i18n/format.ts';
import { answerText, questionText, type WizardTexts } from '../../text/wizardTexts.ts';
import type { Fragment } from '../../wizards/fragment.ts';
import type { View } from '../../wizards/tree/view.ts';
import { LinkNotices, Notice } from '../shared/LinkNotices.tsx';

/** Says in plain sentences what of the URL was not used, and where its answers lead if not here. */
export function Notices({ texts, view, fragment, onward }: NoticesProps) {
  const { strings } = texts;
  const dropped = view.dropped.map((step) => `${questionText(texts, step.question)} ${answerText(texts, step)}`);
  return (
    <LinkNotices
      strings={strings}
      fragment={fragment}
      unknown={view.unknown}
      shown={texts.edition}
      isOtherEdition={fragment.edition !== texts.edition}
    >
      {dropped.length > 0 && <Notice>{fill(strings.dropped, { answers: dropped.join('; ') })}</Notice>}
      {view.agreement === 'answered' && view.given !== undefined && (
        <Notice>
          <span>
            {fill(strings.answered, { answer: answerText(texts, { question: view.state, answer: view.given }) })}
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
  readonly texts: WizardTexts;
  readonly view: View;
  readonly fragment: Fragment;
  /** The URL to which the answers lead. */
  readonly onward: string;
}
