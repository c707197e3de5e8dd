import { useEffect, useRef, type ReactNode } from 'react';
import { InputEvidence } from '../../inputs/InputEvidence.tsx';
import type { OtherOutcomes } from '../../text/otherEditions.ts';
import { bounded } from './bounded.tsx';
import { Notices } from './Notices.tsx';
import { judgedStep } from './judgedStep.ts';
import { OtherVerdicts } from './ThenAndNow.tsx';
import { useSession, type SessionProps } from './useSession.ts';

interface OutcomeTopProps extends SessionProps {
  /** The id of the page's own heading. */
  readonly heading: string;
  /** What the other editions say. */
  readonly others: readonly OtherOutcomes[];
  /** What the page has drawn for the answer that was judged, such as a map. */
  readonly children?: ReactNode;
}

function Top({ heading, others, children, ...props }: OutcomeTopProps) {
  const { texts } = props;
  const { wizard, arrival, fragment, view, urlOf, session } = useSession(props);
  const step = judgedStep(texts, view.steps);
  const drawn = useRef<HTMLDivElement>(null);
  // The last answer has led to this page, so the focus goes with it; the heading is not part of an island.
  useEffect(() => {
    if (arrival !== 'loaded') document.getElementById(heading)?.focus();
  }, [arrival, heading]);
  return (
    <div data-session={session}>
      <Notices
        texts={texts}
        view={view}
        fragment={fragment}
        isOpen={session === 'open'}
        onward={urlOf(view.leadsTo, view.all)}
      />
      <OtherVerdicts wizard={wizard} steps={view.agreement === 'here' ? view.steps : []} others={others} />
      {step && <InputEvidence input={step.question.input} texts={texts.inputs} drawn={drawn} {...step} />}
      <div ref={drawn}>{children}</div>
    </div>
  );
}

/** Above an outcome, for a reader who came with answers: what was not used of them, and what the last one was judged by. */
export const OutcomeTop = bounded(Top);
