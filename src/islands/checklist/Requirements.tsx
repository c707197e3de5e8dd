import { useEffectEvent, useId, useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { fill } from '../../i18n/format.ts';
import type { ChecklistTexts, EditionTexts } from '../../text/checklistTexts.ts';
import type { Arrival } from '../../wizards/arrival.ts';
import type { ChecklistPage } from '../../wizards/checklist/pages.ts';
import type { Checklist } from '../../wizards/checklist/requirement.ts';
import type { Answered, Result } from '../../wizards/checklist/result.ts';
import type { Typed } from '../shared/historyState.ts';
import { useAnnounced } from '../shared/useAnnounced.ts';
import { useArrivalFocus } from '../shared/useArrivalFocus.ts';
import type { Extras } from './extras.ts';
import { isInForce, NotInForce } from './NotInForce.tsx';
import { RequirementField } from './RequirementField.tsx';

/** The list of an edition's requirements, each to be answered in any order. */
export function Requirements(props: RequirementsProps) {
  const {
    notice,
    texts,
    edition,
    own,
    result,
    isEmbedded,
    arrival,
    typed,
    target,
    resultUrl,
    editionUrl,
    plan,
    Helps,
    onAnswer,
    onGo,
  } = props;
  const { checklist } = texts.strings;
  const [Heading, Part] = isEmbedded ? (['h3', 'h4'] as const) : (['h1', 'h2'] as const);
  const id = useId();
  const top = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useArrivalFocus(arrival, top);

  // Before the browser paints; what is above then leaves the focus here.
  useLayoutEffect(() => {
    const radios = Array.from(list.current?.querySelectorAll<HTMLInputElement>(`input[name="${target ?? ''}"]`) ?? []);
    (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
  }, [target]);

  // Hydration leaves the radio buttons as they are: what was answered before the scripts came stands there, and nowhere else.
  const answerEarly = useEffectEvent(() => {
    if (typed !== undefined) return;
    for (const { name, value } of list.current?.querySelectorAll<HTMLInputElement>('input[data-answer]:checked') ?? [])
      onAnswer(name, value);
  });
  useLayoutEffect(() => answerEarly(), []);

  const fields = (requirements: readonly Answered[]) =>
    requirements.map((requirement) => (
      <RequirementField
        key={requirement.id}
        texts={texts}
        own={own}
        requirement={requirement}
        anchor={isEmbedded ? undefined : requirement.id}
        typed={typed}
        Helps={Helps}
        onAnswer={(answer) => onAnswer(requirement.id, answer)}
      />
    ));

  const counts = [
    fill(checklist.counted, { met: String(result.met.length), all: String(result.toApply.length) }),
    ...(result.unmet.length > 0 ? [fill(checklist.unmetCount, { count: String(result.unmet.length) })] : []),
    ...(result.open.length > 0 ? [fill(checklist.openCount, { count: String(result.open.length) })] : []),
  ];
  const tally = counts.join(' ');
  useAnnounced(tally, typed !== undefined);
  return (
    <>
      <div role="group" tabIndex={-1} aria-labelledby={id} ref={top}>
        <Heading id={id}>{own.title}</Heading>
        {!isEmbedded && <p className="lead">{own.description}</p>}
      </div>
      {notice}
      <NotInForce texts={texts}>
        {texts.others.filter(isInForce).map(({ id, root }) => (
          <a key={id} href={editionUrl({ root }, { edition: id })} data-under={id}>
            {checklist.toInForce}
          </a>
        ))}
      </NotInForce>
      {own.note && <p className="notice">{own.note}</p>}
      <p className="no-js">{checklist.noScript}</p>
      <div ref={list}>
        <section>
          <Part>{checklist.toApply}</Part>
          {fields(result.toApply)}
        </section>
        <section>
          <Part>{checklist.later}</Part>
          <p className="hint">{checklist.laterText}</p>
          {fields(result.later)}
        </section>
      </div>
      <div className="tally js-only">
        <p>{tally}</p>
        <a
          className="primary"
          href={resultUrl}
          onClick={(event) => onGo(event, { edition: edition.edition, result: result.id })}
        >
          {checklist.show}
        </a>
      </div>
      {plan}
    </>
  );
}

export interface RequirementsProps {
  readonly notice: ReactNode;
  readonly texts: ChecklistTexts;
  readonly edition: Checklist;
  /** The texts of this edition. */
  readonly own: EditionTexts;
  readonly result: Result;
  readonly isEmbedded: boolean;
  readonly arrival: Arrival;
  /** `undefined` until the URL is read. */
  readonly typed: Typed | undefined;
  /** The requirement to change. */
  readonly target: string | undefined;
  readonly resultUrl: string;
  /** The URL of the list under another edition, with the answers. */
  readonly editionUrl: (texts: Pick<ChecklistTexts, 'root'>, page: ChecklistPage) => string;
  /** The plan by the calendar, where there is one. */
  readonly plan: ReactNode;
  readonly Helps: Extras['Helps'];
  /** Without an answer, the one that was given is taken back. */
  readonly onAnswer: (requirement: string, answer: string | undefined) => void;
  readonly onGo: (event: MouseEvent, page: ChecklistPage) => void;
}
