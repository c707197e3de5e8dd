import { useMachine } from '@xstate/react';
import { useEffect, useRef, type MouseEvent } from 'react';
import { nothing, readFragment, type Fragment } from '../../wizards/fragment.ts';
import { before, toAnswers, trail, type Step } from '../../wizards/trail.ts';
import { readCountries } from '../../wizards/transaction-scenarios/wizard.ts';
import { answer, viewOf, type View } from '../../wizards/view.ts';
import { asksCountries, edgesOf, firstQuestion, isOutcome, type Wizard } from '../../wizards/wizard.ts';
import { hasMoved, stepTo, useAddress } from './address.ts';
import { AnswerList } from './AnswerList.tsx';
import { CopyLink } from './CopyLink.tsx';
import { CountriesForm } from './CountriesForm.tsx';
import { Notices } from './Notices.tsx';
import { stateAt, urlOf } from './urls.ts';
import type { Words } from './words.ts';

export interface QuestionsProps {
  readonly words: Words;
  /** The question whose page this is; none for a wizard inside a guidance page. */
  readonly state?: string;
  /** What the guidance page has answered already. */
  readonly preset?: readonly Step[];
  /** Stands above the first question. */
  readonly intro?: string;
  /** What follows the question in the page's title. */
  readonly titleEnd?: string;
}

/**
 * The questions of a wizard, in place: the address holds the answers, and every change of it is shown. An outcome is a
 * page of its own and is gone to.
 */
export function Questions({ wizard, ...props }: QuestionsProps & { readonly wizard: Wizard }) {
  const address = useAddress();
  const fragment = address ? readFragment(address.hash) : nothing;
  const page = address && props.state !== undefined ? stateAt(props.words, wizard, address.path) : props.state;
  const view = viewOf(wizard, fragment, page ?? address?.revisited, toAnswers(props.preset ?? []));
  const key = JSON.stringify([view.state, view.steps, view.given]);
  return <Question key={key} wizard={wizard} view={view} fragment={fragment} {...props} />;
}

/** Whether a click is the browser's own business: a new tab, a download, a middle click. */
const isModified = (event: MouseEvent) => event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

function Question({ wizard, view, fragment, words, state, intro, titleEnd }: QuestionProps) {
  const embedded = state === undefined;
  const { strings } = words;
  const { state: question, steps } = view;
  const wording = words.questions[question];
  const heading = useRef<HTMLHeadingElement>(null);
  const { snapshot } = trail(wizard, toAnswers(steps), steps.length === 0 ? question : undefined);
  const [, send, actor] = useMachine(wizard.machine, { snapshot });

  useEffect(() => {
    if (!hasMoved()) return;
    heading.current?.focus();
    if (wording && titleEnd) document.title = `${wording.question} · ${titleEnd}`;
  }, [wording, titleEnd]);

  if (!wording) throw new Error(`no wording for the question ${question}`);

  const url = (target: string, on: readonly Step[]) => urlOf(words, wizard, target, on);
  const go = (target: string, on: readonly Step[], revisited?: string) => {
    const there = url(target, on);
    if (isOutcome(wizard, target)) location.assign(there);
    else
      stepTo(
        embedded ? new URL(there, location.href).hash || location.pathname : there,
        embedded ? revisited : undefined,
      );
  };
  const take = (event: MouseEvent, act: () => void) => {
    if (isModified(event)) return;
    event.preventDefault();
    act();
  };
  const give = (given: string) => {
    const event = wizard.read(question, given);
    if (!event || !actor.getSnapshot().can(event)) return;
    send(event);
    const next = answer(wizard, view, given);
    go(next.state, next.steps);
  };

  const previous = steps.at(-1);
  const Heading = embedded ? 'h3' : 'h1';
  const countries = asksCountries(wizard, question);
  const choices = edgesOf(wizard, question).filter(({ answer: id }) => id !== 'countries');
  return (
    <div className="question">
      <Notices words={words} view={view} fragment={fragment} onward={url(view.leadsTo, view.all)} />
      <Heading ref={heading} tabIndex={-1} id={`${question}-question`}>
        {wording.question}
      </Heading>
      {intro && question === firstQuestion(wizard) && steps.length === 0 && <p className="lead">{intro}</p>}
      {wording.hint && <p className="hint">{wording.hint}</p>}
      {countries && (
        <CountriesForm
          words={words}
          question={wording}
          given={view.given === undefined ? undefined : readCountries(view.given)}
          onAnswer={give}
        />
      )}
      <ul className="choices" aria-labelledby={`${question}-question`}>
        {choices.map(({ answer: id, target }) => (
          <li key={id} className={countries && id !== 'not-sure' ? 'no-js' : undefined}>
            <a
              href={url(target, [...steps, { question, answer: id }])}
              data-answer={id}
              aria-current={view.given === id ? 'true' : undefined}
              onClick={(event) => take(event, () => give(id))}
            >
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
        changeUrl={(step) => url(step.question, view.all)}
        onChange={(event, step) => take(event, () => go(step.question, view.all, step.question))}
      />
      {previous && (
        <div className="actions">
          <a
            href={url(previous.question, before(steps, previous.question))}
            onClick={(event) => take(event, () => go(previous.question, before(steps, previous.question)))}
          >
            {strings.back}
          </a>
          <a href={words.root} onClick={(event) => take(event, () => go(firstQuestion(wizard), []))}>
            {strings.startAgain}
          </a>
          <CopyLink strings={strings} url={url(question, steps)} />
        </div>
      )}
    </div>
  );
}

interface QuestionProps extends QuestionsProps {
  readonly wizard: Wizard;
  readonly view: View;
  readonly fragment: Fragment;
}
