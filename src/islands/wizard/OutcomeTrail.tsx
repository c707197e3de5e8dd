import type { Locale } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/strings.ts';
import { readOutcomeReply } from '../../text/replies/readOutcomeReply.ts';
import { writeFragment } from '../../wizards/fragment.ts';
import { before } from '../../wizards/tree/trail.ts';
import { usePrecache } from '../offline/usePrecache.ts';
import { ReplyActions } from '../reply/ReplyActions.tsx';
import { CopyLink } from '../shared/CopyLink.tsx';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { PrintedOn } from '../shared/PrintedOn.tsx';
import { useKeys } from '../shared/useKeys.ts';
import { AnswerList } from './AnswerList.tsx';
import { judgedStep } from './judgedStep.ts';
import { useCarriedAnswers } from './useCarriedAnswers.ts';
import { useSession, type SessionProps } from './useSession.ts';

interface OutcomeTrailProps extends SessionProps {
  /** The state whose page this is. */
  readonly page: string;
  readonly locale: Locale;
  readonly reply: Strings['reply'];
  /** The URLs of what replies are made from; the second where an answer was judged on the way. */
  readonly files: { readonly outcome: string; readonly input?: string };
  /** The id of the outcome's element, in which the keys work and links carry answers along. */
  readonly scope: string;
}

/** Beside an outcome: the answers that led to it, the reply to a partner, a link that holds the answers, and print. */
export function OutcomeTrail(props: OutcomeTrailProps) {
  return (
    <ErrorBoundary strings={props.texts.strings} root={props.texts.root}>
      <Trail {...props} />
    </ErrorBoundary>
  );
}

function Trail({ locale, reply, files, scope, ...props }: OutcomeTrailProps) {
  const { texts, page } = props;
  const { strings } = texts;
  const { wizard, view, urlOf, session } = useSession(props);
  const { steps } = view;
  const last = steps.at(-1);
  const judged = judgedStep(texts, steps);
  const url = urlOf(page, steps);
  const controls = useKeys<HTMLDivElement>(scope);
  useCarriedAnswers(scope, texts, wizard, steps);
  // An answer is changed on its question's page.
  usePrecache(
    session === 'open',
    steps.map(({ question }) => urlOf(question, [])),
  );
  return (
    <div ref={controls} data-session={session}>
      <AnswerList texts={texts} steps={steps} heading="h2" changeUrl={(step) => urlOf(step.question, view.all)} />
      <ReplyActions
        strings={reply}
        files={judged && files.input !== undefined ? [files.outcome, files.input] : [files.outcome]}
        make={(language, loaded) =>
          readOutcomeReply(language, loaded, writeFragment(steps, texts.edition), judged?.answer)
        }
      />
      <div className="actions js-only">
        {last && (
          <a aria-keyshortcuts="Backspace" href={urlOf(last.question, before(steps, last.question))}>
            {strings.back}
          </a>
        )}
        <a href={texts.root}>{strings.startAgain}</a>
        <CopyLink strings={strings} url={url} />
        <button type="button" onClick={() => print()}>
          {strings.print}
        </button>
      </div>
      <PrintedOn locale={locale} strings={strings} url={url} />
    </div>
  );
}
