import { useLayoutEffect, useRef } from 'react';
import { fragmentFor, nothing, withWizard } from '../../wizards/fragment.ts';
import { readCountries } from '../../wizards/inputs/countries.ts';
import { wizardOf, type WizardId } from '../../wizards/index.ts';
import { before, toAnswers, type Step } from '../../wizards/tree/trail.ts';
import { answer, viewOf, type View } from '../../wizards/tree/view.ts';
import { within } from '../../wizards/tree/reachable.ts';
import { asksCountries, edgesOf, firstQuestion, isOutcome, isQuestion, type Wizard } from '../../wizards/tree/tree.ts';
import { useKept } from '../offline/usePrecache.ts';
import { hasMoved, isFromDesk, stepTo, useAddress } from '../shared/address.ts';
import { AnswerList } from './AnswerList.tsx';
import { CopyLink } from '../shared/CopyLink.tsx';
import { CountriesForm } from './CountriesForm.tsx';
import { Notices } from './Notices.tsx';
import { Key } from '../shared/Key.tsx';
import { useKeys } from '../shared/useKeys.ts';
import { useScriptClass } from '../shared/useScriptClass.ts';
import { takeOver } from '../shared/takeOver.ts';
import { questionAt, urlOf } from './urls.ts';
import { Whole } from '../shared/ErrorBoundary.tsx';
import type { WizardTexts } from '../../text/wizardTexts.ts';

export interface QuestionsProps {
  readonly wizard: WizardId;
  readonly words: WizardTexts;
  /** The question whose page this is; none for a wizard inside a guidance page. */
  readonly state?: string;
  /** What the guidance page has answered already. */
  readonly preset?: readonly Step[];
  /** Stands under the first question. */
  readonly intro?: string;
  /** What follows the question in the page's title. */
  readonly titleEnd?: string;
}

/**
 * The questions of a wizard, in place: the address holds the answers, and every change of it is shown. An outcome is a
 * page of its own and is gone to.
 */
export function Questions(props: QuestionsProps) {
  return (
    <Whole {...props.words}>
      <Flow {...props} />
    </Whole>
  );
}

function Flow(props: QuestionsProps) {
  const { words, state } = props;
  const wizard = wizardOf(props.wizard);
  const address = useAddress();
  const fragment = address ? fragmentFor(wizard.id, address.hash, state !== undefined) : nothing;
  // Another wizard of the same guidance page has been used since: this one begins anew, and leaves the focus there.
  const isUsed = state !== undefined || fragment.wizard !== undefined;
  // What the history holds may be older than this version of the site.
  const revisited =
    isUsed && address?.revisited !== undefined && isQuestion(wizard, address.revisited) ? address.revisited : undefined;
  const page = address && state !== undefined ? (questionAt(words, wizard, address.path) ?? state) : state;
  const view = viewOf(wizard, fragment, page ?? revisited, toAnswers(props.preset ?? []));

  // Where no answer is given the reader may yet go anywhere, or nowhere.
  const next = view.steps.length === 0 ? [] : within(wizard, view.state);
  useKept(
    address?.path,
    next.map((id) => urlOf(words, wizard, id, [])),
  );
  useScriptClass();
  const inside = useKeys<HTMLDivElement>('.question');

  return (
    <div className="question" ref={inside}>
      <Notices words={words} view={view} fragment={fragment} onward={urlOf(words, wizard, view.leadsTo, view.all)} />
      <Question key={JSON.stringify([view.state, view.given])} {...props} wizard={wizard} view={view} isUsed={isUsed} />
    </div>
  );
}

function Question({ wizard, view, isUsed, words, state, intro, titleEnd }: QuestionProps) {
  const isEmbedded = state === undefined;
  const { strings } = words;
  const { state: question, steps } = view;
  const wording = words.questions[question];
  const heading = useRef<HTMLHeadingElement>(null);

  // Before the browser draws: it then lays the page out once.
  useLayoutEffect(() => {
    if (!isUsed || !hasMoved()) return;
    // From the desk one goes on at once: to the first country, whose group has the question as its name.
    const field = isFromDesk() ? heading.current?.parentElement?.querySelector('select') : undefined;
    (field ?? heading.current)?.focus();
    if (wording && titleEnd) document.title = `${wording.question} · ${titleEnd}`;
  }, [isUsed, wording, titleEnd]);

  if (!wording) throw new Error(`no wording for the question ${question}`);

  const url = (target: string, on: readonly Step[]) => urlOf(words, wizard, target, on);
  const go = (target: string, on: readonly Step[]) => {
    const there = url(target, on);
    if (isOutcome(wizard, target)) location.assign(there);
    else if (isEmbedded) stepTo(withWizard(wizard.id, there), target);
    else stepTo(there);
  };
  const give = (given: string) => {
    const next = answer(wizard, view, given);
    if (next.state !== question) go(next.state, next.steps);
  };

  const previous = steps.at(-1);
  const [Heading, part] = isEmbedded ? (['h3', 'h4'] as const) : (['h1', 'h2'] as const);
  const countries = asksCountries(wizard, question);
  const choices = edgesOf(wizard, question).filter(({ answer: id }) => id !== 'countries');
  // What two countries come down to is only for whoever has no scripts to compare them.
  const offered = choices.filter(({ answer: id }) => !countries || id === 'not-sure').map(({ answer: id }) => id);
  const keyOf = (id: string) => (offered.includes(id) ? String(offered.indexOf(id) + 1) : undefined);
  return (
    <>
      <Heading ref={heading} tabIndex={-1} id={`${question}-question`}>
        {wording.question}
      </Heading>
      {intro && question === firstQuestion(wizard) && steps.length === 0 && <p className="lead">{intro}</p>}
      {wording.hint && (
        <p className="hint" id={`${question}-hint`}>
          {wording.hint}
        </p>
      )}
      {countries && (
        <CountriesForm
          words={words}
          question={wording}
          heading={part}
          labelledBy={`${question}-question`}
          describedBy={wording.hint && `${question}-hint`}
          given={view.given === undefined ? undefined : readCountries(view.given)}
          onAnswer={give}
        />
      )}
      <ul className="choices" aria-labelledby={`${question}-question`}>
        {choices.map(({ answer: id, target }) => (
          <li key={id} className={offered.includes(id) ? undefined : 'no-js'}>
            <a
              href={url(target, [...steps, { question, answer: id }])}
              data-answer={id}
              aria-keyshortcuts={keyOf(id)}
              aria-current={view.given === id ? 'true' : undefined}
              onClick={(event) => takeOver(event, () => give(id))}
            >
              <Key name={keyOf(id)} />
              <span>{wording.answers[id]?.label}</span>
              {wording.answers[id]?.hint && <small>{wording.answers[id].hint}</small>}
            </a>
          </li>
        ))}
      </ul>
      {view.agreement === 'halfway' && (
        <p className="hint">
          <a href={words.root}>{strings.toFirst}</a>
        </p>
      )}
      <AnswerList
        words={words}
        steps={steps}
        heading={part}
        changeUrl={(step) => url(step.question, view.all)}
        onChange={(event, step) => takeOver(event, () => go(step.question, view.all))}
      />
      {previous && (
        <div className="actions">
          <a
            aria-keyshortcuts="Backspace"
            href={url(previous.question, before(steps, previous.question))}
            onClick={(event) => takeOver(event, () => go(previous.question, before(steps, previous.question)))}
          >
            {strings.back}
          </a>
          <a href={words.root} onClick={(event) => takeOver(event, () => go(firstQuestion(wizard), []))}>
            {strings.startAgain}
          </a>
          <CopyLink strings={strings} url={url(question, steps)} />
        </div>
      )}
      <p className="hint keys js-only">{strings.keys}</p>
    </>
  );
}

interface QuestionProps extends Omit<QuestionsProps, 'wizard'> {
  readonly wizard: Wizard;
  readonly view: View;
  /** Whether the reader's last step was in this wizard. */
  readonly isUsed: boolean;
}
