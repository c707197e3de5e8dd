import { fill } from '../../i18n/format.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { EditionId } from '../../program/editions.ts';
import type { Fragment } from '../../wizards/fragment.ts';
import type { Step } from '../../wizards/answers.ts';
import { looksLikeEdition, shownParts } from '../../wizards/shownParts.ts';
import { useAnnounced } from './useAnnounced.ts';

/** A sentence about an address, and where it leads to, a link after it. */
export interface LinkNotice {
  readonly text: string;
  readonly link?: { readonly href: string; readonly text: string };
}

/**
 * Says in plain sentences what of an address was not used, and whatever else there is to say of it (`more`). What does not look like a
 * part of an address is counted, and not shown.
 */
export function LinkNotices({ strings, fragment, unknown, shown, isOtherEdition, isOpen, more }: LinkNoticesProps) {
  const { shown: parts, others } = shownParts([...fragment.unused, ...unknown]);
  const named = parts.map(({ question, answer }) => `${question}=${answer}`).join(', ');
  const { edition } = fragment;
  const editionText = (id: string) =>
    looksLikeEdition(id)
      ? fill(strings.otherEdition, { edition: id, current: shown })
      : fill(strings.unnamedEdition, { current: shown });
  const notices: readonly LinkNotice[] = [
    ...(fragment.tooLong ? [{ text: strings.tooLong }] : []),
    ...(isOtherEdition && edition !== undefined ? [{ text: editionText(edition) }] : []),
    ...(parts.length > 0 ? [{ text: fill(strings.unknown, { parts: named }) }] : []),
    ...(others > 0 ? [{ text: fill(strings.unshown, { count: String(others) }) }] : []),
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
