import type { ReactNode } from 'react';
import { within } from '../../wizards/tree/reachable.ts';
import { usePrecache } from '../offline/usePrecache.ts';
import { useScriptClass } from '../shared/useScriptClass.ts';
import { bounded } from './bounded.tsx';
import { Notices } from './Notices.tsx';
import { Question, type QuestionProps } from './Question.tsx';
import { useEditionLinks } from './useEditionLinks.ts';
import { useSession, type SessionProps } from './useSession.ts';

export interface QuestionIslandProps extends SessionProps, Pick<QuestionProps, 'intro' | 'titleEnd'> {
  /** What the page says beside every question. It is not part of one, so that it is rendered once. */
  readonly children?: ReactNode;
}

function Questions({ intro, titleEnd, children, ...props }: QuestionIslandProps) {
  const session = useSession(props);
  const { wizard, view, fragment } = session;
  const isOpen = session.session === 'open';
  // Without an answer the reader may yet go anywhere, or nowhere.
  const next = view.steps.length === 0 ? [] : within(wizard, view.state);
  usePrecache(
    isOpen,
    next.map((state) => session.urlOf(state, [])),
  );
  useScriptClass();
  useEditionLinks(session, props);

  return (
    <div className="question" data-session={session.session}>
      <Notices
        texts={props.texts}
        view={view}
        fragment={fragment}
        isOpen={isOpen}
        onward={session.urlOf(view.leadsTo, view.all)}
      />
      <Question
        key={JSON.stringify([view.state, view.given])}
        texts={props.texts}
        session={session}
        isEmbedded={props.page === undefined}
        {...(intro !== undefined && { intro })}
        {...(titleEnd !== undefined && { titleEnd })}
      />
      {children}
    </div>
  );
}

/**
 * The questions of a wizard, one after the other in place: the session says which one, and the URL holds the answers. An
 * outcome is a page of its own.
 */
export const QuestionIsland = bounded(Questions);
