import { useEffect, useId, useRef, useState } from 'react';
import { announce } from './announce.ts';

/** What is copied: a text, and where it has one, its formatted form beside it. Either may still be being made. */
export interface Copyable {
  readonly text: string | Promise<string>;
  /** Called only where the browser takes formatted text. */
  readonly html?: () => Promise<string>;
  /** Of the text, where not that of the page. */
  readonly lang?: string;
}

/** What is said of copying. */
interface Words {
  readonly copied: string;
  /** Of a text with a formatted form, where the browser takes plain text only. */
  readonly plain?: string;
  readonly denied: string;
  /** Of a text that could not be made. */
  readonly failed?: string;
}

/** How copying went, in words; with the text to copy by hand where the browser does not allow it. */
interface Copied {
  readonly said: string;
  readonly byHand?: { readonly text: string; readonly lang?: string };
}

/**
 * Formatted and plain at once, so that it fits into a mail as well as into a field that takes text only. The clipboard is asked
 * for within the reader's act, and gets what is still being made as a promise: WebKit denies it to those who wait first.
 *
 * @returns whether the browser took the formatted form, if there is one
 */
async function toClipboard({ text, html }: Copyable): Promise<boolean> {
  if (typeof text === 'string' && html === undefined) {
    await navigator.clipboard.writeText(text);
    return true;
  }
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(await text);
    return html === undefined;
  }
  const blob = async (content: string | Promise<string>, type: string) => new Blob([await content], { type });
  const item = new ClipboardItem({
    'text/plain': blob(text, 'text/plain'),
    ...(html && { 'text/html': blob(html(), 'text/html') }),
  });
  await navigator.clipboard.write([item]);
  return true;
}

/** Copies, and keeps what to say of it. */
export function useCopying() {
  const id = useId();
  const [copied, setCopied] = useState<Copied>();
  const say = (said: string) => {
    setCopied({ said });
    announce(id, said);
  };
  const copy = async (content: Copyable, { copied: done, plain = done, denied, failed = denied }: Words) => {
    try {
      say((await toClipboard(content)) ? done : plain);
    } catch {
      try {
        const { text, lang } = content;
        // The field takes the focus, and is heard with this as its label.
        setCopied({ said: denied, byHand: { text: await text, ...(lang !== undefined && { lang }) } });
      } catch {
        say(failed);
      }
    }
  };
  return { copied, copy, say };
}

/** Shows how copying went, in view; where it was denied, shows the text selected, to copy by hand. */
export function CopyResult({
  copied,
  isLong = false,
}: {
  readonly copied: Copied | undefined;
  readonly isLong?: boolean;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const byHand = copied?.byHand;
  useEffect(() => {
    result.current?.scrollIntoView({ block: 'nearest' });
  }, [copied]);
  useEffect(() => {
    if (byHand === undefined) return;
    field.current?.focus();
    field.current?.select();
  }, [byHand]);
  return (
    <>
      {copied && (
        <p className="copied" ref={result}>
          {byHand === undefined ? copied.said : <label htmlFor={id}>{copied.said}</label>}
        </p>
      )}
      {byHand !== undefined &&
        (isLong ? (
          <textarea id={id} lang={byHand.lang} readOnly rows={12} value={byHand.text} ref={field} />
        ) : (
          <input id={id} readOnly value={byHand.text} ref={field} />
        ))}
    </>
  );
}
