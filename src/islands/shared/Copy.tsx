import { useEffect, useId, useRef, useState } from 'react';
import { announce } from './announce.ts';

/** What is copied: a text, and where it has one, its formatted form beside it. */
export interface Copyable {
  readonly text: string;
  readonly html?: string;
  /** Of the text, where not that of the page. */
  readonly lang?: string;
}

/** How copying went, in words; with the text to copy by hand where the browser does not allow it. */
interface Copied {
  readonly said: string;
  readonly byHand?: Copyable;
}

/** Formatted and plain at once, so that it fits into a mail as well as into a field that takes text only. */
async function toClipboard({ text, html }: Copyable): Promise<void> {
  // Some browsers take plain text only.
  if (html === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const blob = (content: string, type: string) => new Blob([content], { type });
  const item = new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') });
  return navigator.clipboard.write([item]);
}

/** Copies, and keeps what to say of it. */
export function useCopying() {
  const id = useId();
  const [copied, setCopied] = useState<Copied>();
  const say = (said: string) => {
    setCopied({ said });
    announce(id, said);
  };
  const copy = async (content: Copyable, said: { readonly copied: string; readonly denied: string }) => {
    try {
      await toClipboard(content);
      say(said.copied);
    } catch {
      // The field takes the focus, and is heard with this as its label.
      setCopied({ said: said.denied, byHand: content });
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
        <p className="result" ref={result}>
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
