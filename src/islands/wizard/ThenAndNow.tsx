import type { OtherEdition, OtherOutcomes, OtherQuestions } from '../../text/otherEditions.ts';
import { toAnswers, type Step } from '../../wizards/answers.ts';
import { trail } from '../../wizards/tree/trail.ts';
import { edgesOf, stateOf, type Wizard } from '../../wizards/tree/tree.ts';
import { wizardOf } from '../../wizards/trees.ts';
import { urlOf } from './urls.ts';

const Line = ({ other: { edition, label }, href, said }: LineProps) => (
  <p className="then-and-now">
    <span>{label}</span>{' '}
    <a href={href} data-under={edition}>
      {said}
    </a>
  </p>
);

interface LineProps {
  readonly other: OtherEdition;
  readonly href: string;
  readonly said: string;
}

/** What comes out under the other editions: with the reader's answers, or without any for all ways to this outcome. */
export function OtherVerdicts({ wizard, steps, others }: OtherVerdictsProps) {
  return others.map((other) => {
    const there = wizardOf(wizard.id, other.edition);
    const own = trail(there, toAnswers(steps));
    const state = steps.length > 0 ? own.state : other.always;
    const href = state === undefined ? other.root : urlOf(other, there, state, steps.length > 0 ? own.steps : []);
    const said = state === undefined ? undefined : other.said[state];
    return <Line key={other.edition} other={other} href={href} said={said ?? other.depends} />;
  });
}

interface OtherVerdictsProps {
  readonly wizard: Wizard;
  /** The answers that led here; none for a reader who came without any. */
  readonly steps: readonly Step[];
  readonly others: readonly OtherOutcomes[];
}

/** Whether two editions offer the same answers to a question, and go on from it in the same way. */
const isAskedAlike = (one: Wizard, other: Wizard, question: string) =>
  JSON.stringify(edgesOf(one, question)) === JSON.stringify(edgesOf(other, question));

/** How the other editions ask a question. */
export function OtherAskings({ wizard, question, steps, others }: OtherAskingsProps) {
  return others.map((other) => {
    const there = wizardOf(wizard.id, other.edition);
    const state = stateOf(there, question);
    const isSame = state === question && !other.changed.includes(question) && isAskedAlike(wizard, there, question);
    const said = state === undefined ? other.notAsked : isSame ? other.same : other.differs;
    const own = trail(there, toAnswers(steps));
    return (
      <Line key={other.edition} other={other} href={urlOf(other, there, state ?? own.state, own.steps)} said={said} />
    );
  });
}

interface OtherAskingsProps {
  readonly wizard: Wizard;
  readonly question: string;
  readonly steps: readonly Step[];
  readonly others: readonly OtherQuestions[];
}
