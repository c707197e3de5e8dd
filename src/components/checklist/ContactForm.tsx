import { useId, useState } from 'preact/hooks';
import { fill } from '../../i18n/format.ts';
import { judgeContact } from '../../program/primary-contact.ts';
import type { Typed } from '../wizard/entry.ts';
import { useKeptTyping, useOwnAnswer } from './useOwnAnswer.ts';
import type { Words } from './words.ts';

/** The primary contact's address, judged as it is typed (F18, F19). It enters no link. */
export function ContactForm({ words, typed, onAnswer }: ContactFormProps) {
  const { contact } = words.strings;
  const id = useId();
  const [address, setAddress] = useState(typed.contact ?? '');
  const give = useOwnAnswer(onAnswer);
  const keep = useKeptTyping({ contact: address });
  const judged = judgeContact(address);
  const said =
    judged.kind === 'empty'
      ? contact.stays
      : judged.kind === 'web-mail'
        ? fill(judged.isNamed ? contact.webMail : contact.otherWebMail, { service: judged.service })
        : contact.judged[judged.kind];
  const judge = (text: string) => {
    setAddress(text);
    const { kind } = judgeContact(text);
    // Web mail is refused. That an address is the company's own, only the reader knows.
    give(kind === 'web-mail' ? 'no' : undefined);
  };
  return (
    <div className="field help js-only">
      <label htmlFor={id}>{contact.label}</label>
      <input
        id={id}
        type="text"
        inputMode="email"
        autoComplete="off"
        spellcheck={false}
        value={address}
        aria-describedby={`${id}said`}
        aria-invalid={judged.kind !== 'empty' && judged.kind !== 'accepted'}
        onInput={({ currentTarget }) => judge(currentTarget.value)}
        onBlur={keep}
      />
      <p className="hint" id={`${id}said`} role="status">
        {said}
      </p>
    </div>
  );
}

interface ContactFormProps {
  readonly words: Words;
  readonly typed: Typed;
  readonly onAnswer: (answer: string | undefined) => void;
}
