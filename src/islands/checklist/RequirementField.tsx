import { useId } from 'react';
import type { Answered } from '../../wizards/checklist/result.ts';
import type { Typed } from '../shared/historyState.ts';
import type { Extras } from './extras.ts';
import { followsFrom, answerLabel, type EditionTexts, type ChecklistTexts } from '../../text/checklistTexts.ts';

/** One requirement: its answers to choose from, or, without scripts, what follows from each. */
export function RequirementField({ texts, own, requirement, typed, Helps, onAnswer }: RequirementFieldProps) {
  const { id, answers, answer, when, help } = requirement;
  const { moments } = texts.strings.checklist;
  const { question, hint } = own.requirements[id] ?? { question: id };
  const choices = Object.keys(answers);
  const prefix = useId();
  // What is said between the question and its answers is heard with the question.
  const said = [...(when === 'to-apply' ? [] : [`${prefix}when`]), ...(hint ? [`${prefix}hint`] : [])].join(' ');
  const follows = followsFrom(own, id, answer);
  return (
    <fieldset
      className="requirement"
      data-requirement={id}
      data-standing={answer && answers[answer]}
      aria-describedby={said || undefined}
    >
      <legend>{question}</legend>
      {when !== 'to-apply' && (
        <p className="label" id={`${prefix}when`}>
          {moments[when]}
        </p>
      )}
      {hint && (
        <p className="hint" id={`${prefix}hint`}>
          {hint}
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
              onChange={() => onAnswer(choice)}
            />
            <span>{answerLabel(texts, own, id, choice)}</span>
          </label>
        ))}
      </div>
      <p className="follows js-only" data-answer={answer} role="status">
        {follows}
      </p>
      {typed && help && Helps && <Helps {...{ texts, help, typed, answer, onAnswer }} />}
      <dl className="no-js">
        {choices.map((choice) => {
          const text = followsFrom(own, id, choice);
          return (
            text && (
              <div key={choice}>
                <dt>{answerLabel(texts, own, id, choice)}</dt>
                <dd>{text}</dd>
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
  readonly typed: Typed | undefined;
  readonly Helps: Extras['Helps'];
  readonly onAnswer: (answer: string | undefined) => void;
}
