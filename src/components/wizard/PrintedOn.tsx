import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { fill, formatToday } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/strings.ts';

/** On paper only: the day and the address, which nobody can know before the page is open. */
export function PrintedOn({ locale, strings, url }: PrintedOnProps) {
  const [today, setToday] = useState<string>();
  useEffect(() => {
    const stamp = () => setToday(formatToday(locale));
    // The print does not wait for React's next turn.
    const stampNow = () => flushSync(stamp);
    stamp();
    window.addEventListener('beforeprint', stampNow);
    return () => window.removeEventListener('beforeprint', stampNow);
  }, [locale]);
  return (
    today && (
      <p className="print-only">
        <span>{fill(strings.printed, { date: today })}</span>
        <br />
        <span>{new URL(url, location.href).href}</span>
      </p>
    )
  );
}

interface PrintedOnProps {
  readonly locale: Locale;
  readonly strings: Strings['wizard'];
  readonly url: string;
}
