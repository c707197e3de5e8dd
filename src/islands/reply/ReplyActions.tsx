import { useEffect } from 'react';
import { fill } from '../../i18n/format.ts';
import { localeIds, locales, type Locale } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/strings.ts';
import { toHtml, toMarkdown, toText, type Reply } from '../../text/replies/reply.ts';
import { CopyResult, useCopying } from '../shared/Copy.tsx';
import { Key } from '../shared/Key.tsx';
import { load, whenIdle } from '../shared/loadJson.ts';

/** The key of a language: the first letter of its own name. */
const keyOf = (locale: Locale) => locales[locale].name.charAt(0);

/**
 * Copies the outcome on the page as a reply, in any of the languages. The words come from files that are loaded when the
 * page is idle, so that they are there when a key is pressed and the network has gone.
 */
export function ReplyActions({ strings, files, make }: ReplyActionsProps) {
  const { copied, copy, say } = useCopying();
  // As a text it is the same at each render, so that the files are loaded once.
  const list = files.join(' ');

  useEffect(() => whenIdle(() => void Promise.all(list.split(' ').map(load)).catch(() => undefined)), [list]);

  const reply = async (locale: Locale, isMarkdown: boolean) => {
    const language = strings.languages[locale];
    try {
      const made = make(locale, await Promise.all(files.map(load)));
      const text = (isMarkdown ? toMarkdown : toText)(made, location.href);
      await copy(isMarkdown ? { text, lang: locale } : { text, lang: locale, html: toHtml(made, location.href) }, {
        copied: fill(isMarkdown ? strings.copiedMarkdown : strings.copied, { language }),
        denied: fill(strings.denied, { language }),
      });
    } catch {
      say(strings.failed);
    }
  };

  return (
    <section className="reply js-only screen-only">
      <h2>{strings.title}</h2>
      <ul>
        {localeIds.map((id) => (
          <li key={id}>
            <button type="button" aria-keyshortcuts={keyOf(id)} onClick={() => void reply(id, false)}>
              <span>
                <span className="visually-hidden">{`${strings.copy}: `}</span>
                <span lang={id}>{locales[id].name}</span>
              </span>
              <Key name={keyOf(id)} />
            </button>
            <button
              type="button"
              aria-label={`${strings.markdown}: ${locales[id].name}`}
              onClick={() => void reply(id, true)}
            >
              Markdown
            </button>
          </li>
        ))}
      </ul>
      <CopyResult copied={copied} isLong />
      <p className="hint keys">{strings.keys}</p>
    </section>
  );
}

interface ReplyActionsProps {
  readonly strings: Strings['reply'];
  /** The addresses of the files that the reply is made from. */
  readonly files: readonly string[];
  /** @throws where the files do not hold what is expected */
  readonly make: (locale: Locale, files: readonly unknown[]) => Reply;
}
