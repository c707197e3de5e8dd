import type { ResultId } from '../../wizards/checklist/result.ts';

const icons: Readonly<Record<ResultId, string>> = {
  ready: 'M5 10.5l3.2 3.2L15 7',
  'not-yet': 'M10 5.5V10l3 2.2',
  'cannot-tell': 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7M10 14.4v.1',
};

/** A result in a word, with an icon; colour only supports. */
export function ResultBadge({ result, label }: { readonly result: ResultId; readonly label: string }) {
  return (
    <p className="verdict" data-result={result}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="9" />
        <path d={icons[result]} />
      </svg>
      {label}
    </p>
  );
}
