import { useId } from 'react';
import type { Answered } from '../../wizards/checklist/result.ts';
import type { Typed } from '../shared/historyState.ts';
import { InterfaceText } from '../shared/InterfaceText.tsx';
import { useAnnounced } from '../shared/useAnnounced.ts';
import type { Extras } from './extras.ts';
import { followsFrom, answerLabel, type EditionTexts, type ChecklistTexts } from '../../text/checklistTexts.ts';

/** One requirement: its answers to choose from, or, without scripts, what follows from each. */
export function RequirementField({ texts, own, requirement, anchor, typed, Helps, onAnswer }: RequirementFieldProps) {
  const { id, answers, answer, when, help } = requirement;
  const { moments } = texts.strings.checklist;
  const { question, hint } = own.requirements[id] ?? { question: id };
  const choices = Object.keys(answers);
  const prefix = useId();
  // What is said between the question and its answers: the group has it as its description, and each answer, since screen readers
  // that come to an answer with Tab read the name of the group only.
  const said =
    [...(when === 'to-apply' ? [] : [`${prefix}when`]), ...(hint ? [`${prefix}hint`] : [])].join(' ') || undefined;
  const follows = followsFrom(own, id, answer);
  const inWords = (text: string) => <InterfaceText text={text} words={texts.interfaceWords} />;
  useAnnounced(follows ?? '', typed !== undefined);
  return (
    <fieldset
      className="requirement"
      id={anchor}
      data-requirement={id}
      data-standing={answer && answers[answer]}
      aria-describedby={said}
    >
      <legend>{inWords(question)}</legend>
      {when !== 'to-apply' && (
        <p className="label" id={`${prefix}when`}>
          {moments[when]}
        </p>
      )}
      {hint && (
        <p className="hint" id={`${prefix}hint`}>
          {inWords(hint)}
        </p>
      )}
      <div className="options js-only">
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={id}
              value={choice}
              data-answer
              checked={choice === answer}
              aria-describedby={said}
              onChange={() => onAnswer(choice)}
            />
            <span>{answerLabel(texts, own, id, choice)}</span>
          </label>
        ))}
      </div>
      {follows !== undefined && (
        <p className="follows js-only" data-answer={answer}>
          {inWords(follows)}
        </p>
      )}
      {typed && help && Helps && <Helps {...{ texts, help, typed, answer, onAnswer }} />}
      <dl className="no-js">
        {choices.map((choice) => {
          const text = followsFrom(own, id, choice);
          return (
            text && (
              <div key={choice}>
                <dt>{answerLabel(texts, own, id, choice)}</dt>
                <dd>{inWords(text)}</dd>
              </div>
            )
          );
        })}
      </dl>
    </fieldset>
  );
}

interface RequirementFieldProps {
  readonly texts: ChecklistTexts;
  readonly own: EditionTexts;
  readonly requirement: Answered;
  /** What the search links to; none in a guidance page, which has anchors of its own. */
  readonly anchor: string | undefined;
  readonly typed: Typed | undefined;
  readonly Helps: Extras['Helps'];
  readonly onAnswer: (answer: string | undefined) => void;
}
