import type { Verdict } from '../../wizards/outcome.ts';

const icons: Readonly<Record<Verdict, string>> = {
  supported: 'M5 10.5l3.2 3.2L15 7',
  conditional: 'M5 10.5l3.2 3.2L12 9M15 5v5M15 13.4v.1',
  'not-supported': 'M6 6l8 8M14 6l-8 8',
  'not-stated': 'M5 10h10',
  'find-out': 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7M10 14.4v.1',
  continue: 'M5 10h9M10.5 6.2L14.4 10l-3.9 3.8',
  fits: 'M5 10.5l3.2 3.2L15 7',
  'not-yet': 'M10 5.5V10l3 2.2',
  'no-longer': 'M6 6l8 8M14 6l-8 8',
};

/** A verdict in a word, with an icon; colour only supports. The heading of an outcome is described by it (`id`). */
export function VerdictBadge({ verdict, label, id }: VerdictBadgeProps) {
  return (
    <p className="verdict" id={id} data-verdict={verdict}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="9" />
        <path d={icons[verdict]} />
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
