import { Component, type ReactNode } from 'react';
import type { Strings } from '../../i18n/strings.ts';
import { allAnswers } from '../../i18n/paths.ts';

interface WholeProps {
  readonly strings: Strings['wizard'];
  /** The address of the wizard's own page. */
  readonly root: string;
  readonly children: ReactNode;
}

/**
 * A wizard, or where that has failed, what to do now: the address still holds the answers, so the page can be loaded again,
 * and the page with all answers works without scripts. Preact knows such a boundary only as a class.
 */
export class Whole extends Component<WholeProps, { readonly hasFailed: boolean }> {
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
