import type { ReactNode } from 'react';
import type { Locale } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/strings.ts';
import { readOutcomeReply } from '../../text/replies/readOutcomeReply.ts';
import { editionIds } from '../../program/editions.ts';
import type { LedTo } from '../../text/replies/judgedAnswer.ts';
import { toAnswers, type Step } from '../../wizards/answers.ts';
import { wizardOf } from '../../wizards/trees.ts';
import { trail } from '../../wizards/tree/trail.ts';
import type { Wizard } from '../../wizards/tree/tree.ts';
import { writeFragment } from '../../wizards/fragment.ts';
import { ReplyActions } from '../reply/ReplyActions.tsx';
import { bounded } from './bounded.tsx';
import { judgedStep } from './judgedStep.ts';
import { urlOf } from './urls.ts';
import { useSession, type SessionProps } from './useSession.ts';

interface OutcomeReplyProps extends SessionProps {
  readonly locale: Locale;
  readonly reply: Strings['reply'];
  /** The URLs of what replies are made from; the second where an answer was judged on the way. */
  readonly files: { readonly outcome: string; readonly input?: string };
  /** What must be true of a reader for the outcome to apply; shown to one who came without answers. */
  readonly children?: ReactNode;
}

function OfferedReply({ locale, reply, files, children, ...props }: OutcomeReplyProps) {
  const { texts } = props;
  const { wizard, view, session } = useSession(props);
  const { steps } = view;
  const judged = judgedStep(texts, steps);
  return (
    <div data-session={session}>
      {steps.length === 0 ? (
        children
      ) : (
        <ReplyActions
          locale={locale}
          strings={reply}
          files={judged && files.input !== undefined ? [files.outcome, files.input] : [files.outcome]}
          make={(language, loaded) =>
            readOutcomeReply(
              language,
              loaded,
              writeFragment(steps, texts.edition),
              judged?.answer,
              ledTo(wizard, steps),
            )
          }
        />
      )}
    </div>
  );
}

/** Where the answers lead under the other editions. */
const ledTo = ({ id, edition: own }: Wizard, steps: readonly Step[]): LedTo[] =>
  editionIds
    .filter((edition) => edition !== own)
    .map((edition) => {
      const there = wizardOf(id, edition);
      const { state, steps: answered } = trail(there, toAnswers(steps));
      return { edition, outcome: state, path: urlOf({ root: '', edition }, there, state, answered) };
    });

/** The answer as a text to copy, only where the reader's own answers lead to it; else what it would take. */
export const OutcomeReply = bounded(OfferedReply);
