import { useLayoutEffect, useRef } from 'react';
import { fields } from '../../inputs/fields.ts';
import type { WizardTexts } from '../../text/wizardTexts.ts';
import { before } from '../../wizards/tree/trail.ts';
import { firstQuestion } from '../../wizards/tree/tree.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { followInPlace } from '../shared/followInPlace.ts';
import { AnswerList } from './AnswerList.tsx';
import { Choices } from './Choices.tsx';
import { OtherAskings } from './ThenAndNow.tsx';
import type { Session } from './useSession.ts';

/** A question with its choices, and above them the form of its kind where that has one. */
export function Question({ texts, session, isEmbedded, intro, titleEnd }: QuestionProps) {
  const { wizard, view, arrival, send, urlOf } = session;
  const { strings } = texts;
  const { state: question, steps } = view;
  const wording = texts.questions[question];
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLDivElement>(null);

  // Before the browser paints, so that it lays the page out once.
  useLayoutEffect(() => {
    if (arrival === 'loaded') return;
    // A reader from the desk goes on at once, with the first field if there is one. Its group is named by the question.
    const field = arrival === 'from-desk' ? form.current?.querySelector('select, input') : undefined;
    (field instanceof HTMLElement ? field : heading.current)?.focus();
    if (wording && titleEnd) document.title = `${wording.question} · ${titleEnd}`;
  }, [arrival, wording, titleEnd]);

  if (!wording) throw new Error(`no wording for the question ${question}`);

  const Field = fields[wording.input];
  const [Heading, part] = isEmbedded ? (['h3', 'h4'] as const) : (['h1', 'h2'] as const);
  const previous = steps.at(-1);
  const id = `${question}-question`;
  const answer = (given: string) => send({ type: 'answered', answer: given });
  return (
    <>
      <div className="asked">
        <Heading ref={heading} tabIndex={-1} id={id}>
          {wording.question}
        </Heading>
        {intro && question === firstQuestion(wizard) && steps.length === 0 && <p className="lead">{intro}</p>}
        {wording.hint && (
          <p className="hint" id={`${question}-hint`}>
            {wording.hint}
          </p>
        )}
        {Field && (
          <div ref={form}>
            <Field
              texts={texts.inputs}
              name={question}
              question={wording}
              problem={strings.problem}
              submit={strings.continue}
              heading={part}
              labelledBy={id}
              describedBy={wording.hint && `${question}-hint`}
              given={view.given}
              onAnswer={answer}
            />
          </div>
        )}
        <Choices session={session} wording={wording} labelledBy={id} onAnswer={answer} />
        <OtherAskings wizard={wizard} question={question} steps={steps} others={texts.others ?? []} />
        {view.agreement === 'halfway' && !previous && (
          <p className="hint">
            <a href={texts.root}>{strings.toFirst}</a>
          </p>
        )}
        <p className="hint keys js-only">{strings.keys}</p>
      </div>
      <div className="beside">
        <AnswerList
          texts={texts}
          steps={steps}
          heading={part}
          changeUrl={(step) => urlOf(step.question, view.all)}
          onChange={({ question: changed }) => send({ type: 'changed', question: changed })}
        />
        {previous && (
          <div className="actions">
            <a
              aria-keyshortcuts="Backspace"
              href={urlOf(previous.question, before(steps, previous.question))}
              onClick={(event) => followInPlace(event, () => send({ type: 'wentBack' }))}
            >
              {strings.back}
            </a>
            <a href={texts.root} onClick={(event) => followInPlace(event, () => send({ type: 'startedAgain' }))}>
              {strings.startAgain}
            </a>
            <CopyLink strings={strings} url={urlOf(question, steps)} />
          </div>
        )}
      </div>
    </>
  );
}

export interface QuestionProps {
  readonly texts: WizardTexts;
  readonly session: Session;
  /** Whether the wizard stands in a guidance page, under a heading of that. */
  readonly isEmbedded: boolean;
  /** Stands under the first question. */
  readonly intro?: string;
  /** What follows the question in the page's title. */
  readonly titleEnd?: string;
}
