import { fill } from '../../i18n/format.ts';
import { firstEdition, editionInForce, type EditionId } from '../../program/editions.ts';
import { NotInForce } from './NotInForce.tsx';
import type { RequirementsProps } from './Requirements.tsx';

/** The editions to choose from, and where the one on the page is not in force, what to know of it. */
export function Editions({ texts, edition: { edition: shown }, editionUrl, onGo }: RequirementsProps) {
  const { checklist } = texts.strings;
  if (texts.editions.length < 2) return null;
  const nameOf = (id: EditionId, month: string) => {
    if (id === firstEdition) return fill(checklist.current, { month });
    return id === editionInForce ? fill(checklist.inForce, { month, seen: texts.seen }) : month;
  };
  const link = (id: EditionId, text: string) => (
    <a
      href={editionUrl(id)}
      aria-current={id === shown ? 'true' : undefined}
      onClick={(event) => onGo(event, { edition: id })}
    >
      {text}
    </a>
  );
  return (
    <>
      <div className="editions" role="group" aria-label={checklist.edition}>
        <span>{checklist.edition}</span>
        {texts.editions.map(({ id, month }) => (
          <span key={id}>{link(id, nameOf(id, month))}</span>
        ))}
      </div>
      <NotInForce texts={texts} edition={shown}>
        {link(editionInForce, checklist.toInForce)}
      </NotInForce>
    </>
  );
}
