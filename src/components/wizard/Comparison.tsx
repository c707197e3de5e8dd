import type { Strings } from '../../i18n/strings.ts';
import type { QuestionWording } from '../../words/schemas.ts';
import { countryName, type Words } from './words.ts';

export interface ComparisonWords {
  readonly strings: Pick<Strings['outcome'], 'comparison' | 'who' | 'country' | 'region' | 'currency' | 'notStated'>;
  readonly regions: Readonly<Record<string, string>>;
}

/** Two countries beside each other, with the region and the currency that the documents give for each (F42). */
export function Comparison({ words, comparison, question, from, to }: ComparisonProps) {
  const { strings, regions } = comparison;
  const rows = [
    { who: question?.from, id: from },
    { who: question?.to, id: to },
  ].map((row) => ({ ...row, market: words.countries.find(({ id }) => id === row.id) }));
  return (
    <section className="comparison">
      <h2 id="comparison">{strings.comparison}</h2>
      <div className="scroll">
        <table aria-labelledby="comparison">
          <thead>
            <tr>
              <th scope="col">{strings.who}</th>
              <th scope="col">{strings.country}</th>
              <th scope="col">{strings.region}</th>
              <th scope="col">{strings.currency}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ who, id, market }) => (
              <tr key={who}>
                <th scope="row">{who}</th>
                <td>{countryName(words, id)}</td>
                <td>{market ? regions[market.region] : strings.notStated}</td>
                <td>{market?.currency ?? strings.notStated}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.some(({ market }) => market?.region === 'africa') && <p className="hint">{words.strings.africa}</p>}
    </section>
  );
}

interface ComparisonProps {
  readonly words: Words;
  readonly comparison: ComparisonWords;
  readonly question: QuestionWording | undefined;
  readonly from: string;
  readonly to: string;
}
