import type { ReactNode } from 'react';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import type { SessionProps } from './useSession.ts';

/** An island of a wizard that offers a way on where it fails. */
export function bounded<Props extends SessionProps>(Inner: (props: Props) => ReactNode) {
  return function Bounded(props: Props) {
    return (
      <ErrorBoundary strings={props.texts.strings} root={props.texts.root}>
        <Inner {...props} />
      </ErrorBoundary>
    );
  };
}
