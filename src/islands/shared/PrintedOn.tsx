import { useEffect, useRef } from 'react';
import { fill, formatToday } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/strings.ts';

/** On paper only: the day and the address, which nobody can know before the page is open. */
export function PrintedOn({ locale, strings, url }: PrintedOnProps) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Into the page itself: a print does not wait for the next render.
    const stamp = () =>
      line.current?.replaceChildren(
        fill(strings.printed, { date: formatToday(locale) }),
        document.createElement('br'),
        new URL(url, location.href).href,
      );
    stamp();
    window.addEventListener('beforeprint', stamp);
    return () => window.removeEventListener('beforeprint', stamp);
  }, [locale, strings, url]);
  return <p className="print-only" ref={line} />;
}

interface PrintedOnProps {
  readonly locale: Locale;
  readonly strings: Strings['wizard'];
  readonly url: string;
}
