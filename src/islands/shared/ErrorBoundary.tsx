import { Component, type ReactNode } from 'react';
import { allAnswers } from '../../i18n/paths.ts';
import type { Strings } from '../../i18n/strings.ts';

interface ErrorBoundaryProps {
  readonly strings: Strings['wizard'];
  /** The path of the wizard's own page. */
  readonly root: string;
  readonly children: ReactNode;
}

/**
 * An island, or where it has failed, a way on: the URL still holds the answers, so the page can be loaded again, and the page
 * with all answers works without scripts. React offers an error boundary only as a class.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { strings, root, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <div className="errors" role="alert">
        <p>{strings.failed}</p>
        <button type="button" className="primary" onClick={() => location.reload()}>
          {strings.reload}
        </button>{' '}
        <a href={`${root}${allAnswers}/`}>{strings.allAnswers}</a>
      </div>
    );
  }
}
