import { useEffect, useId, useRef, useState } from 'react';

/** Copies a text; where the browser does not allow it, shows it selected to copy by hand. */
export function Copy({ label, copied, denied, text, isLong = false }: CopyProps) {
  const [result, setResult] = useState<'copied' | 'denied'>();
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setResult('copied');
    } catch {
      setResult('denied');
    }
  };
  useEffect(() => {
    if (result !== 'denied') return;
    field.current?.focus();
    field.current?.select();
  }, [result]);
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span className="result" role="status">
        {result === 'copied' && copied}
        {result === 'denied' && <label htmlFor={id}>{denied}</label>}
      </span>
      {result === 'denied' &&
        (isLong ? (
          <textarea id={id} readOnly rows={12} value={text()} ref={field} />
        ) : (
          <input id={id} readOnly value={text()} ref={field} />
        ))}
    </>
  );
}

interface CopyProps {
  readonly label: string;
  /** Said when it is copied. */
  readonly copied: string;
  /** Said above the text to copy by hand. */
  readonly denied: string;
  readonly text: () => string;
  readonly isLong?: boolean;
}
