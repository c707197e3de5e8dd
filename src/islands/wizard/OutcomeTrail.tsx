import { useEffect } from 'react';
import type { Locale } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/strings.ts';
import { fragmentFor, nothing, writeFragment } from '../../wizards/fragment.ts';
import { before, type Step } from '../../wizards/tree/trail.ts';
import { readCountries } from '../../wizards/inputs/countries.ts';
import { wizardOf, type WizardId } from '../../wizards/index.ts';
import { viewOf } from '../../wizards/tree/view.ts';
import { readOutcomeReply } from '../../text/replies/readOutcomeReply.ts';
import { useKept } from '../offline/usePrecache.ts';
import { ReplyActions } from '../reply/ReplyActions.tsx';
import { hasMoved, useAddress } from '../shared/address.ts';
import { AnswerList } from './AnswerList.tsx';
import { Comparison, type ComparisonWords } from './Comparison.tsx';
import { CopyLink } from '../shared/CopyLink.tsx';
import { Notices } from './Notices.tsx';
import { PrintedOn } from '../shared/PrintedOn.tsx';
import { urlOf } from './urls.ts';
import { Whole } from '../shared/ErrorBoundary.tsx';
import type { WizardTexts } from '../../text/wizardTexts.ts';

interface OutcomeIslandProps {
  readonly wizard: WizardId;
  readonly words: WizardTexts;
  readonly state: string;
}

function useOutcome({ wizard: id, words, state }: OutcomeIslandProps) {
  const wizard = wizardOf(id);
  const address = useAddress();
  const fragment = address ? fragmentFor(id, address.hash, true) : nothing;
  const view = viewOf(wizard, fragment, state);
  const url = (target: string, on: readonly Step[]) => urlOf(words, wizard, target, on);
  return { address, fragment, view, url, last: view.steps.at(-1) };
}

/** Above an outcome, for a reader who came with answers: what was not used of them, and the two countries they name. */
export function OutcomeTop(props: OutcomeTopProps) {
  return (
    <Whole {...props.words}>
      <Top {...props} />
    </Whole>
  );
}

function Top({ comparison, ...props }: OutcomeTopProps) {
  const { words } = props;
  const { fragment, view, url, last } = useOutcome(props);
  const countries = last && readCountries(last.answer);
  // The last answer has led to this page, so the focus goes with it; the heading is the page's own.
  useEffect(() => {
    if (hasMoved()) document.querySelector<HTMLElement>('.outcome h1')?.focus();
  }, []);
  return (
    <>
      <Notices words={words} view={view} fragment={fragment} onward={url(view.leadsTo, view.all)} />
      {countries && (
        <Comparison words={words} comparison={comparison} question={words.questions[last.question]} {...countries} />
      )}
    </>
  );
}

/** Beside an outcome: the answers that led to it, the reply to a partner, a link that holds the answers, and print. */
export function OutcomeTrail(props: OutcomeTrailProps) {
  return (
    <Whole {...props.words}>
      <Trail {...props} />
    </Whole>
  );
}

function Trail({ locale, reply, files: { outcome, countries: names }, ...props }: OutcomeTrailProps) {
  const { words, state } = props;
  const { strings } = words;
  const { address, view, url, last } = useOutcome(props);
  const countries = last && readCountries(last.answer);
  const files = countries && names !== undefined ? [outcome, names] : [outcome];
  // An answer is changed on its question's page.
  useKept(
    address?.path,
    view.steps.map(({ question }) => url(question, [])),
  );
  return (
    <>
      <AnswerList words={words} steps={view.steps} heading="h2" changeUrl={(step) => url(step.question, view.all)} />
      <ReplyActions
        strings={reply}
        files={files}
        make={(language, loaded) =>
          readOutcomeReply(language, loaded, writeFragment(view.steps, words.edition), countries)
        }
      />
      <div className="actions js-only">
        {last && (
          <a aria-keyshortcuts="Backspace" href={url(last.question, before(view.steps, last.question))}>
            {strings.back}
          </a>
        )}
        <a href={words.root}>{strings.startAgain}</a>
        <CopyLink strings={strings} url={url(state, view.steps)} />
        <button type="button" onClick={() => print()}>
          {strings.print}
        </button>
      </div>
      <PrintedOn locale={locale} strings={strings} url={url(state, view.steps)} />
    </>
  );
}

interface OutcomeTopProps extends OutcomeIslandProps {
  readonly comparison: ComparisonWords;
}

interface OutcomeTrailProps extends OutcomeIslandProps {
  readonly locale: Locale;
  readonly reply: Strings['reply'];
  /** The addresses of what replies are made from; the second where two countries lead here. */
  readonly files: { readonly outcome: string; readonly countries?: string };
}
