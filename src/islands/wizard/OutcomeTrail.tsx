import { useRef } from 'react';
import type { Locale } from '../../i18n/locales.ts';
import { before } from '../../wizards/tree/trail.ts';
import { usePrecache } from '../offline/usePrecache.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { DeskReturn, useAsked } from '../shared/DeskReturn.tsx';
import { PrintedOn } from '../shared/PrintedOn.tsx';
import { useKeys } from '../shared/useKeys.ts';
import { bounded } from './bounded.tsx';
import { AnswerList } from './AnswerList.tsx';
import { useCarriedAnswers } from './useCarriedAnswers.ts';
import { useSession, type SessionProps } from './useSession.ts';

interface OutcomeTrailProps extends SessionProps {
  /** The state whose page this is. */
  readonly page: string;
  readonly locale: Locale;
  /** The id of the outcome's element, in which the keys work and links carry answers along. */
  readonly scope: string;
}

function Trail({ locale, scope, ...props }: OutcomeTrailProps) {
  const { texts, page } = props;
  const { strings } = texts;
  const { wizard, view, urlOf, session } = useSession(props);
  const { steps } = view;
  const last = steps.at(-1);
  const asked = useAsked();
  const url = urlOf(page, steps);
  const controls = useRef<HTMLDivElement>(null);
  useKeys(controls, { within: scope });
  useCarriedAnswers(scope, texts, wizard, steps);
  // An answer is changed on its question's page.
  usePrecache(
    session === 'open',
    steps.map(({ question }) => urlOf(question, [])),
  );
  return (
    <div ref={controls} data-session={session}>
      <AnswerList texts={texts} steps={steps} heading="h2" changeUrl={(step) => urlOf(step.question, view.all)} />
      <div className="actions js-only">
        {last && (
          <a aria-keyshortcuts="Backspace" href={urlOf(last.question, before(steps, last.question))}>
            {strings.back}
          </a>
        )}
        <DeskReturn asked={asked} label={strings.toDesk} hasKey={last === undefined} />
        {last && <a href={texts.root}>{strings.startAgain}</a>}
        <CopyLink strings={strings} url={url} />
        <button type="button" onClick={() => print()}>
          {strings.print}
        </button>
      </div>
      <PrintedOn locale={locale} strings={strings} url={url} />
    </div>
  );
}

/** Beside an outcome: the answers that led to it, a link that holds them, and print. */
export const OutcomeTrail = bounded(Trail);
