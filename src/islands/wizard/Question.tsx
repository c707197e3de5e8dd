import { useEffect, useRef } from 'react';
import { fields } from '../../inputs/fields.ts';
import type { WizardTexts } from '../../text/wizardTexts.ts';
import { before } from '../../wizards/tree/trail.ts';
import { firstQuestion } from '../../wizards/tree/tree.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { DeskReturn, useAsked } from '../shared/DeskReturn.tsx';
import { followInPlace } from '../shared/followInPlace.ts';
import { InterfaceText } from '../shared/InterfaceText.tsx';
import { useArrivalFocus } from '../shared/useArrivalFocus.ts';
import { useKeys } from '../shared/useKeys.ts';
import { AnswerList } from './AnswerList.tsx';
import { Choices } from './Choices.tsx';
import { OtherAskings } from './ThenAndNow.tsx';
import type { Session } from './useSession.ts';

/**
 * A question with its choices, and above them the form of its kind where that has one. They are a group that takes the focus after
 * an answer, and in which the keys work.
 */
export function Question({ texts, session, isEmbedded, intro, titleEnd }: QuestionProps) {
  const { wizard, view, arrival, send, urlOf } = session;
  const { strings } = texts;
  const { state: question, steps } = view;
  const wording = texts.questions[question];
  const group = useRef<HTMLDivElement>(null);
  const beside = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const groupId = `${question}-group`;
  const isOnItsWay = useArrivalFocus(arrival, group);
  useKeys(group, { isOnItsWay });
  useKeys(beside, { within: groupId, isOnItsWay });

  // A reader from the desk goes on at once: with the first field that is empty, or with the button where what was asked fills all.
  useEffect(() => {
    if (arrival !== 'from-desk') return;
    const inputs = Array.from(form.current?.querySelectorAll('input') ?? []);
    const next = inputs.find(({ value }) => value === '') ?? form.current?.querySelector('button.primary');
    if (next instanceof HTMLElement) next.focus();
  }, [arrival]);
  useEffect(() => {
    if (arrival !== 'loaded' && wording && titleEnd) document.title = `${wording.question} · ${titleEnd}`;
  }, [arrival, wording, titleEnd]);

  if (!wording) throw new Error(`no wording for the question ${question}`);

  const Field = fields[wording.input];
  const [Heading, part] = isEmbedded ? (['h3', 'h4'] as const) : (['h1', 'h2'] as const);
  const previous = steps.at(-1);
  const asked = useAsked();
  const isFirstFromDesk = asked !== '' && steps.length <= 1;
  const id = `${question}-question`;
  const answer = (given: string) => send({ type: 'answered', answer: given });
  return (
    <>
      <div className="asked">
        <div
          role="group"
          tabIndex={-1}
          id={groupId}
          ref={group}
          aria-labelledby={id}
          aria-describedby={wording.hint && `${question}-hint`}
        >
          <Heading id={id}>{wording.question}</Heading>
          {intro && question === firstQuestion(wizard) && steps.length === 0 && <p className="lead">{intro}</p>}
          {wording.hint && (
            <p className="hint" id={`${question}-hint`}>
              <InterfaceText text={wording.hint} words={texts.interfaceWords} />
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
                given={view.given}
                onAnswer={answer}
              />
            </div>
          )}
          <Choices session={session} wording={wording} labelledBy={id} onAnswer={answer} />
          <p className="hint keys js-only" aria-hidden="true">
            {strings.keys}
          </p>
        </div>
        <OtherAskings wizard={wizard} question={question} steps={steps} others={texts.others ?? []} />
        {view.agreement === 'halfway' && !previous && (
          <p className="hint">
            <a href={texts.root}>{strings.toFirst}</a>
          </p>
        )}
      </div>
      <div className="beside" ref={beside}>
        <AnswerList
          texts={texts}
          steps={steps}
          heading={part}
          changeUrl={(step) => urlOf(step.question, view.all)}
          onChange={({ question: changed }) => send({ type: 'changed', question: changed })}
        />
        {asked !== '' && (
          <p>
            <DeskReturn asked={asked} label={strings.toDesk} hasKey={isFirstFromDesk} />
          </p>
        )}
        {previous && (
          <div className="actions">
            <a
              aria-keyshortcuts={isFirstFromDesk ? undefined : 'Backspace'}
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
