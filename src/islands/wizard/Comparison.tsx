import type { Strings } from '../../i18n/strings.ts';
import type { QuestionWording } from '../../text/schemas.ts';
import { countryName, type WizardTexts } from '../../text/wizardTexts.ts';

export interface ComparisonWords {
  readonly strings: Pick<Strings['outcome'], 'comparison' | 'region' | 'currency' | 'notStated'>;
  /** The names of the regions by their ids. */
  readonly regions: Readonly<Record<string, string>>;
}

/** Two countries, with the region and the currency that the documents give for each (F42). */
export function Comparison({ words, comparison, question, from, to }: ComparisonProps) {
  const { strings, regions } = comparison;
  const sides = [
    { who: question?.from, id: from },
    { who: question?.to, id: to },
  ].map((side) => ({ ...side, market: words.countries.find(({ id }) => id === side.id) }));
  return (
    <section className="comparison">
      <h2>{strings.comparison}</h2>
      <dl>
        {sides.map(({ who, id, market }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>
              <strong>{countryName(words, id)}</strong>
              <br />
              <span>{`${strings.region}: ${(market && regions[market.region]) ?? strings.notStated}`}</span>
              <br />
              <span>{`${strings.currency}: ${market?.currency ?? strings.notStated}`}</span>
            </dd>
          </div>
        ))}
      </dl>
      {sides.some(({ market }) => market?.region === 'africa') && <p className="hint">{words.strings.africa}</p>}
    </section>
  );
}

interface ComparisonProps {
  readonly words: WizardTexts;
  readonly comparison: ComparisonWords;
  readonly question: QuestionWording | undefined;
  readonly from: string;
  readonly to: string;
}
