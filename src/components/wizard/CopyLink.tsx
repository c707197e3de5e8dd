import { useId, useState } from 'react';
import type { Strings } from '../../i18n/strings.ts';

/** Copies an address; where the browser does not allow it, shows it selected to copy by hand. */
export function CopyLink({ strings, url }: { readonly strings: Strings['wizard']; readonly url: string }) {
  const [result, setResult] = useState<'copied' | 'denied'>();
  const id = useId();
  const absolute = () => new URL(url, location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(absolute());
      setResult('copied');
    } catch {
      setResult('denied');
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {strings.copyLink}
      </button>
      <span className="result" role="status">
        {result === 'copied' && strings.copied}
        {result === 'denied' && <label htmlFor={id}>{strings.copyDenied}</label>}
      </span>
      {result === 'denied' && (
        <input
          id={id}
          readOnly
          value={absolute()}
          ref={(input) => {
            input?.focus();
            input?.select();
          }}
        />
      )}
    </>
  );
}
