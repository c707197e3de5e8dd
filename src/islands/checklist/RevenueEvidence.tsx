import type { EvidenceProps } from './extras.ts';
import { isWorked, ownFields, readRevenue } from './revenue.ts';
import { Judged } from './RevenueForm.tsx';

/** The amounts that the reader typed, where the page still has them and the answer is what they came to. */
export function RevenueEvidence({ texts, result, typed }: EvidenceProps) {
  for (const { help, answer } of result.toApply) {
    if (help?.kind !== 'revenue') continue;
    const worked = readRevenue(texts.locale, ownFields(texts.locale, typed), help);
    if (!isWorked(worked) || answer !== (worked.isEnough ? 'yes' : 'no')) continue;
    return (
      <section className="part">
        <h2>{texts.strings.revenue.sum}</h2>
        <Judged texts={texts} worked={worked} threshold={help.threshold} isTaken />
      </section>
    );
  }
  return null;
}
