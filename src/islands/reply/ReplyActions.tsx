import { useEffect, useRef } from 'react';
import { fill } from '../../i18n/format.ts';
import { inLanguage, keyOfLanguage, locales, ownFirst, type Locale } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/strings.ts';
import { toHtml, toMarkdown, toText, type Reply } from '../../text/replies/reply.ts';
import { CopyResult, useCopying } from '../shared/Copy.tsx';
import { Key } from '../shared/Key.tsx';
import { load, whenIdle } from '../shared/loadJson.ts';
import { useKeys } from '../shared/useKeys.ts';

/**
 * Copies the outcome on the page as a reply, in any of the languages. The words come from files that are loaded when the
 * page is idle, so that they are there when a key is pressed and the network has gone. The keys work in this part alone: a letter
 * that is pressed elsewhere, or said to a program that takes dictation, must not overwrite the clipboard.
 */
export function ReplyActions({ locale: own, strings, files, make }: ReplyActionsProps) {
  const { copied, copy } = useCopying();
  const part = useRef<HTMLElement>(null);
  useKeys(part);
  // As a text it is the same at each render, so that the files are loaded once.
  const list = files.join(' ');

  useEffect(() => whenIdle(() => void Promise.all(list.split(' ').map(load)).catch(() => undefined)), [list]);

  const reply = (locale: Locale, isMarkdown: boolean) => {
    const language = strings.languages[locale];
    const made = Promise.all(files.map(load)).then((loaded) => make(locale, loaded));
    return copy(
      {
        text: made.then((one) => (isMarkdown ? toMarkdown : toText)(one, location.href)),
        ...(!isMarkdown && { html: () => made.then((one) => toHtml(one, location.href)) }),
        lang: locale,
      },
      {
        copied: fill(isMarkdown ? strings.copiedMarkdown : strings.copied, { language }),
        plain: fill(strings.copiedPlain, { language }),
        denied: fill(strings.denied, { language }),
        failed: strings.failed,
      },
    );
  };

  const buttons = (isMarkdown: boolean) => (
    <ul>
      {ownFirst(own).map((id) => (
        <li key={id}>
          <button
            type="button"
            aria-keyshortcuts={isMarkdown ? undefined : keyOfLanguage(id)}
            onClick={() => void reply(id, isMarkdown)}
          >
            <span>
              <span className="visually-hidden">{`${isMarkdown ? strings.markdown : strings.copy}: `}</span>
              <span {...inLanguage(id)}>{locales[id].name}</span>
            </span>
            {!isMarkdown && <Key name={keyOfLanguage(id)} />}
          </button>
        </li>
      ))}
    </ul>
  );

  return (
    <section className="reply js-only screen-only" tabIndex={-1} ref={part}>
      <h2>{strings.title}</h2>
      {buttons(false)}
      <details>
        <summary>{strings.markdown}</summary>
        {buttons(true)}
      </details>
      <CopyResult copied={copied} isLong />
      <p className="hint keys" aria-hidden="true">
        {strings.keys}
      </p>
    </section>
  );
}

interface ReplyActionsProps {
  /** The language of the page, which comes first. */
  readonly locale: Locale;
  readonly strings: Strings['reply'];
  /** The addresses of the files that the reply is made from. */
  readonly files: readonly string[];
  /** @throws where the files do not hold what is expected */
  readonly make: (locale: Locale, files: readonly unknown[]) => Reply;
}
