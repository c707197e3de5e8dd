import type { QuestionTexts } from '../../text/wizardTexts.ts';
import { choicesAt, judgedAt } from '../../wizards/tree/tree.ts';
import { followInPlace } from '../shared/followInPlace.ts';
import { Key } from '../shared/Key.tsx';
import type { Session } from './useSession.ts';

/** The answers to choose from, each a link to the page that it leads to. */
export function Choices({ session: { wizard, view, urlOf }, wording, labelledBy, onAnswer }: ChoicesProps) {
  const { state: question, steps } = view;
  const choices = choicesAt(wizard, question);
  // With scripts a form gives the answers that a guard judges. Without them the reader judges, and chooses.
  const judged = new Set(judgedAt(wizard, question).map(({ target }) => target));
  const offered = choices.filter(({ target }) => !judged.has(target)).map(({ answer }) => answer);
  const keyOf = (id: string) => (offered.includes(id) ? String(offered.indexOf(id) + 1) : undefined);
  return (
    <ul className="choices" aria-labelledby={labelledBy}>
      {choices.map(({ answer: id, target }) => (
        <li key={id} className={offered.includes(id) ? undefined : 'no-js'}>
          <a
            href={urlOf(target, [...steps, { question, answer: id }])}
            data-answer={id}
            aria-keyshortcuts={keyOf(id)}
            aria-current={view.given === id ? 'true' : undefined}
            onClick={(event) => followInPlace(event, () => onAnswer(id))}
          >
            <Key name={keyOf(id)} />
            <span>{wording.answers[id]?.label}</span>
            {wording.answers[id]?.hint && <small>{wording.answers[id].hint}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface ChoicesProps {
  readonly session: Session;
  readonly wording: QuestionTexts;
  readonly labelledBy: string;
  readonly onAnswer: (answer: string) => void;
}
