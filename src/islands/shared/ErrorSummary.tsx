import { useEffect, useId, useRef } from 'react';

/** What is wrong with a field, by the id of its control. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/**
 * What keeps a form from going on, above its fields: takes the focus when it appears, and each line leads to its field. For
 * every try a new one (`key`), so that mending one field never takes the focus back.
 */
export function ErrorSummary({ title, heading: Heading = 'strong', problems }: ErrorSummaryProps) {
  const id = useId();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  return (
    <div
      className="errors"
      ref={summary}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}list`}
    >
      <Heading id={`${id}title`}>{title}</Heading>
      <ul id={`${id}list`}>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ErrorSummaryProps {
  readonly title: string;
  /** Where the form stands under a heading of its own. */
  readonly heading?: 'h2' | 'h4' | 'strong';
  readonly problems: readonly FieldProblem[];
}
