import { fill } from '../../i18n/format.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { EditionId } from '../../program/editions.ts';
import type { Fragment } from '../../wizards/fragment.ts';
import type { Step } from '../../wizards/answers.ts';
import { shorten } from '../../text/shorten.ts';
import { useAnnounced } from './useAnnounced.ts';

const most = 5;

/** A sentence about an address, and where it leads to, a link after it. */
export interface LinkNotice {
  readonly text: string;
  readonly link?: { readonly href: string; readonly text: string };
}

/** Says in plain sentences what of an address was not used, and whatever else there is to say of it (`more`). */
export function LinkNotices({ strings, fragment, unknown, shown, isOtherEdition, isOpen, more }: LinkNoticesProps) {
  const unusable = [...fragment.unused, ...unknown];
  const parts = unusable.slice(0, most).map(({ question, answer }) => shorten(`${question}=${answer}`));
  const notices: readonly LinkNotice[] = [
    ...(fragment.tooLong ? [{ text: strings.tooLong }] : []),
    ...(isOtherEdition && fragment.edition !== undefined
      ? [{ text: fill(strings.otherEdition, { edition: shorten(fragment.edition), current: shown }) }]
      : []),
    ...(parts.length > 0
      ? [{ text: fill(strings.unknown, { parts: parts.join(', ') + (unusable.length > most ? ' …' : '') }) }]
      : []),
    ...more,
  ];
  useAnnounced(notices.map(({ text, link }) => (link ? `${text} ${link.text}` : text)).join(' '), isOpen);
  return (
    <div className="notices">
      {notices.map(({ text, link }) => (
        <p className="notice" key={text}>
          <span>{text}</span> {link && <a href={link.href}>{link.text}</a>}
        </p>
      ))}
    </div>
  );
}

interface LinkNoticesProps {
  readonly strings: Strings['wizard'];
  readonly fragment: Fragment;
  readonly unknown: readonly Step[];
  /** The edition on the page. */
  readonly shown: EditionId;
  /** Whether the address names one that the page does not have. */
  readonly isOtherEdition: boolean;
  /** Whether the URL is read. */
  readonly isOpen: boolean;
  readonly more: readonly LinkNotice[];
}
