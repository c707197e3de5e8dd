import type { OtherOutcomes, OtherQuestions } from '../../text/otherEditions.ts';
import { toAnswers, type Step } from '../../wizards/answers.ts';
import { trail } from '../../wizards/tree/trail.ts';
import { edgesOf, stateOf, type Wizard } from '../../wizards/tree/tree.ts';
import { wizardOf } from '../../wizards/trees.ts';
import { urlOf } from './urls.ts';

const Line = ({ label, href, said }: { readonly label: string; readonly href: string; readonly said: string }) => (
  <p className="then-and-now">
    {label} <a href={href}>{said}</a>
  </p>
);

/** What comes out under the other editions: with the reader's answers, or without any for all ways to this outcome. */
export function OtherVerdicts({ wizard, steps, others }: OtherVerdictsProps) {
  return others.map((other) => {
    const there = wizardOf(wizard.id, other.edition);
    const own = trail(there, toAnswers(steps));
    const state = steps.length > 0 ? own.state : other.always;
    const href = state === undefined ? other.root : urlOf(other, there, state, steps.length > 0 ? own.steps : []);
    const said = state === undefined ? undefined : other.said[state];
    return <Line key={other.edition} label={other.label} href={href} said={said ?? other.depends} />;
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
      <Line
        key={other.edition}
        label={other.label}
        href={urlOf(other, there, state ?? own.state, own.steps)}
        said={said}
      />
    );
  });
}

interface OtherAskingsProps {
  readonly wizard: Wizard;
  readonly question: string;
  readonly steps: readonly Step[];
  readonly others: readonly OtherQuestions[];
}
