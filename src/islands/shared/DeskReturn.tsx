import { useSyncExternalStore } from 'react';
import { askedBefore, takeAskedTo } from './asked.ts';

/** What was asked at the desk; empty on a built page, and where the reader comes from elsewhere. */
export const useAsked = (): string => useSyncExternalStore(never, askedBefore, () => '');

const never = () => () => undefined;

/** Leads back to the desk, with what was asked. @param hasKey whether Backspace does too */
export function DeskReturn({ asked, label, hasKey }: DeskReturnProps) {
  if (asked === '') return null;
  return (
    <a
      href={`${document.documentElement.dataset.home ?? ''}desk/`}
      aria-keyshortcuts={hasKey ? 'Backspace' : undefined}
      onClick={() => takeAskedTo('desk', asked)}
    >
      {label}
    </a>
  );
}

interface DeskReturnProps {
  readonly asked: string;
  readonly label: string;
  readonly hasKey: boolean;
}
