import type { MouseEvent } from 'react';
import type { ReactNode } from 'react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { fill } from '../../i18n/format.ts';
import { currentEdition, editionInForce, type EditionId } from '../../program/editions.ts';
import type { Answered, Result } from '../../wizards/checklist/result.ts';
import type { ChecklistEdition } from '../../wizards/checklist/checklist.ts';
import type { Step } from '../../wizards/tree/trail.ts';
import type { Typed } from '../shared/historyState.ts';
import { useFocusedHeading } from '../shared/useFocusedHeading.ts';
import { NotInForce } from './NotInForce.tsx';
import { RequirementField } from './RequirementField.tsx';
import type { EditionTexts, ChecklistTexts } from '../../text/checklistTexts.ts';

/** The list of an edition's requirements, each to be answered in any order. */
export function Requirements(props: RequirementsProps) {
  const { notice, words, spoken, result, isEmbedded, isUsed, typed, target, resultUrl, onAnswer, onFollow } = props;
  const { checklist } = words.strings;
  const [Heading, Part] = isEmbedded ? (['h3', 'h4'] as const) : (['h1', 'h2'] as const);
  const heading = useFocusedHeading(!isEmbedded || isUsed);
  const list = useRef<HTMLDivElement>(null);

  // After the heading, and before the browser draws.
  useLayoutEffect(() => {
    const radios = Array.from(list.current?.querySelectorAll<HTMLInputElement>(`input[name="${target ?? ''}"]`) ?? []);
    (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
  }, [target]);

  const isLive = typed !== undefined;
  const [early] = useState(() => (isLive ? [] : answeredEarly(words.root)));
  const takeOver = useEffectEvent(() => {
    if (isLive && early.length > 0) onAnswer(early);
  });
  useEffect(() => takeOver(), [isLive]);

  const fields = (requirements: readonly Answered[]) =>
    requirements.map((requirement) => (
      <RequirementField
        key={requirement.id}
        words={words}
        spoken={spoken}
        requirement={requirement}
        typed={typed}
        onAnswer={(answer) => onAnswer([{ question: requirement.id, answer }])}
      />
    ));

  const counts = [
    fill(checklist.counted, { met: String(result.met.length), all: String(result.toApply.length) }),
    ...(result.unmet.length > 0 ? [fill(checklist.unmetCount, { count: String(result.unmet.length) })] : []),
    ...(result.open.length > 0 ? [fill(checklist.openCount, { count: String(result.open.length) })] : []),
  ];
  return (
    <>
      <Heading ref={heading} tabIndex={-1}>
        {spoken.title}
      </Heading>
      {!isEmbedded && <p className="lead">{spoken.description}</p>}
      {notice}
      <Editions {...props} />
      {spoken.note && <p className="notice">{spoken.note}</p>}
      <p className="no-js">{checklist.noScript}</p>
      <div ref={list} data-checklist={words.root}>
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
        <p role="status">{counts.join(' ')}</p>
        <a className="primary" href={resultUrl} onClick={(event) => onFollow(event, resultUrl)}>
          {checklist.show}
        </a>
      </div>
    </>
  );
}

/**
 * What was answered before the scripts had come: it stands in the page, and not in the address yet. The first render undoes
 * it there, so it is read before that, and counts as soon as the address is known.
 */
function answeredEarly(checklist: string): readonly Step[] {
  if (typeof document === 'undefined') return [];
  const answers = document.querySelectorAll<HTMLInputElement>(
    `[data-checklist="${checklist}"] input[data-answer]:checked`,
  );
  return Array.from(answers, ({ name, value }) => ({ question: name, answer: value }));
}

/** The editions to choose from, and where the one on the page is not in force, what to know of it. */
function Editions({ words, edition, editionUrl, onEdition }: RequirementsProps) {
  const { checklist } = words.strings;
  if (words.editions.length < 2) return null;
  const link = (id: EditionId, text: string) => (
    <a
      href={editionUrl(id)}
      aria-current={id === edition.edition ? 'true' : undefined}
      onClick={(event) => onEdition(event, editionUrl(id))}
    >
      {text}
    </a>
  );
  return (
    <>
      <div className="editions" role="group" aria-label={checklist.edition}>
        <span>{checklist.edition}</span>
        {words.editions.map(({ id, month }) => (
          <span key={id}>
            {link(
              id,
              id === currentEdition
                ? fill(checklist.current, { month })
                : id === editionInForce
                  ? fill(checklist.inForce, { month, seen: words.seen })
                  : month,
            )}
          </span>
        ))}
      </div>
      <NotInForce words={words} edition={edition.edition}>
        {link(editionInForce, checklist.toInForce)}
      </NotInForce>
    </>
  );
}

interface RequirementsProps {
  readonly notice: ReactNode;
  readonly words: ChecklistTexts;
  readonly edition: ChecklistEdition;
  readonly spoken: EditionTexts;
  readonly result: Result;
  readonly isEmbedded: boolean;
  /** Whether the reader's last step was in this checklist. */
  readonly isUsed: boolean;
  /** `undefined` until the scripts have run. */
  readonly typed: Typed | undefined;
  /** The requirement to change. */
  readonly target: string | undefined;
  readonly resultUrl: string;
  readonly editionUrl: (edition: EditionId) => string;
  /** An answer of `undefined` takes one back. */
  readonly onAnswer: (steps: readonly { readonly question: string; readonly answer: string | undefined }[]) => void;
  readonly onFollow: (event: MouseEvent, to: string) => void;
  readonly onEdition: (event: MouseEvent, to: string) => void;
}
