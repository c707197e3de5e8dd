import { fill } from '../../i18n/format.ts';
import { answerText, questionText, type WizardTexts } from '../../text/wizardTexts.ts';
import type { Fragment } from '../../wizards/fragment.ts';
import type { View } from '../../wizards/tree/view.ts';
import { LinkNotices, type LinkNotice } from '../shared/LinkNotices.tsx';

/** Says in plain sentences what of the URL was not used, and where its answers lead if not here. */
export function Notices({ texts, view, fragment, isOpen, onward }: NoticesProps) {
  const { strings } = texts;
  const dropped = view.dropped.map((step) => `${questionText(texts, step.question)} ${answerText(texts, step)}`);
  const more: readonly LinkNotice[] = [
    ...(dropped.length > 0 ? [{ text: fill(strings.dropped, { answers: dropped.join('; ') }) }] : []),
    ...(view.agreement === 'answered' && view.given !== undefined
      ? [
          {
            text: fill(strings.answered, { answer: answerText(texts, { question: view.state, answer: view.given }) }),
            link: { href: onward, text: strings.resume },
          },
        ]
      : []),
    ...(view.agreement === 'elsewhere'
      ? [{ text: strings.elsewhere, link: { href: onward, text: strings.follow } }]
      : []),
  ];
  return (
    <LinkNotices
      strings={strings}
      fragment={fragment}
      unknown={view.unknown}
      shown={texts.edition}
      isOtherEdition={fragment.edition !== texts.edition}
      isOpen={isOpen}
      more={more}
    />
  );
}

interface NoticesProps {
  readonly texts: WizardTexts;
  readonly view: View;
  readonly fragment: Fragment;
  /** Whether the URL is read. */
  readonly isOpen: boolean;
  /** The URL to which the answers lead. */
  readonly onward: string;
}
