import type { MouseEvent } from 'react';
import { fill } from '../../i18n/format.ts';
import type { Step } from '../../wizards/tree/trail.ts';
import { answerText, questionText, type WizardTexts } from '../../text/wizardTexts.ts';

/** “Your answers”, each with a link to change it. */
export function AnswerList({ words, steps, heading: Heading, changeUrl, onChange }: AnswerListProps) {
  const { strings } = words;
  if (steps.length === 0) return null;
  return (
    <section className="answers">
      <Heading>{strings.answers}</Heading>
      <dl>
        {steps.map((step) => (
          <div key={step.question}>
            <dt>{questionText(words, step.question)}</dt>
            <dd>
              <span>{answerText(words, step)}</span>{' '}
              <a
                className="quiet screen-only"
                href={changeUrl(step)}
                aria-label={fill(strings.changeAnswer, { question: questionText(words, step.question) })}
                onClick={onChange && ((event) => onChange(event, step))}
              >
                {strings.change}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface AnswerListProps {
  readonly words: WizardTexts;
  readonly steps: readonly Step[];
  readonly heading: 'h2' | 'h4';
  readonly changeUrl: (step: Step) => string;
  /** Takes a link over, where the question can be shown in place. */
  readonly onChange?: (event: MouseEvent, step: Step) => void;
}
