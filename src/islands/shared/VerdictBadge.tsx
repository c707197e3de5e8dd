import type { Verdict } from '../../wizards/outcome.ts';
import { verdictIcons } from './verdictIcons.ts';

/** A verdict in a word, with an icon; colour only supports. The heading of an outcome is described by it (`id`). */
export function VerdictBadge({ verdict, label, id }: VerdictBadgeProps) {
  return (
    <p className="verdict" id={id} data-verdict={verdict}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="9" />
        <path d={verdictIcons[verdict]} />
      </svg>
      <span>{label}</span>
    </p>
  );
}

interface VerdictBadgeProps {
  readonly verdict: Verdict;
  readonly label: string;
  readonly id?: string;
}
