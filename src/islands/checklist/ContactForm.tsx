import { useId, useState } from 'react';
import { fill } from '../../i18n/format.ts';
import { judgeContact } from '../../program/primary-contact.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { useAnnounced } from '../shared/useAnnounced.ts';
import { useKeptTyping, useOwnAnswer, type Answerable } from './useOwnAnswer.ts';
import type { ChecklistTexts } from '../../text/checklistTexts.ts';

/**
 * The primary contact's address, judged as it is typed (F18, F19); one that cannot be read only when it is left or entered,
 * since every address is that while it is typed. It enters no link.
 */
export function ContactForm({ texts, ...requirement }: ContactFormProps) {
  const { contact, wizard } = texts.strings;
  const id = useId();
  const [address, setAddress] = useState(requirement.typed.contact ?? '');
  const [isWhole, setWhole] = useState(true);
  const [tries, setTries] = useState(0);
  const give = useOwnAnswer('contact', requirement);
  const keep = useKeptTyping({ contact: address });
  const judged = judgeContact(address);
  const isBegun = judged.kind === 'unreadable' && !isWhole;
  const isWrong = judged.kind !== 'empty' && judged.kind !== 'accepted' && !isBegun;
  const said =
    judged.kind === 'empty' || isBegun
      ? contact.stays
      : judged.kind === 'web-mail'
        ? fill(judged.isNamed ? contact.webMail : contact.otherWebMail, { service: judged.service })
        : contact.judged[judged.kind];
  // What the summary says takes the focus, and is heard as its description.
  useAnnounced(judged.kind === 'empty' || isBegun || tries > 0 ? '' : said, true);
  const judge = (text: string) => {
    setAddress(text);
    keep({ contact: text });
    setWhole(false);
    setTries(0);
    const { kind } = judgeContact(text);
    // Web mail is refused. That an address is the company's own, only the reader knows.
    give(kind === 'web-mail' ? 'no' : undefined);
  };
  return (
    <div className="field help js-only">
      {isWrong && tries > 0 && (
        <ErrorSummary key={tries} title={wizard.problem} problems={[{ field: id, message: said }]} />
      )}
      <label htmlFor={id}>{contact.label}</label>
      <input
        id={id}
        type="text"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
        value={address}
        // Not while one types: some screen readers say every change of a description, beside what is announced.
        aria-describedby={isWhole ? `${id}said` : undefined}
        aria-invalid={isWrong}
        onInput={({ currentTarget }) => judge(currentTarget.value)}
        onBlur={() => setWhole(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          setWhole(true);
          setTries(tries + 1);
        }}
      />
      <p className={isWrong ? 'error' : 'hint'} id={`${id}said`}>
        {said}
      </p>
    </div>
  );
}

interface ContactFormProps extends Answerable {
  readonly texts: ChecklistTexts;
}
