import type { EvidenceProps } from '../field.ts';
import { readCountries } from './answer.ts';
import { countryName } from './texts.ts';

/** Two countries, with the region and the currency that the documents give for each (F42). */
export function CountriesEvidence({ texts: { countries: texts }, question, answer }: EvidenceProps) {
  const pair = readCountries(answer);
  if (!texts || !pair) return null;
  const { strings, regions } = texts;
  const sides = [
    { who: question.from, id: pair.from },
    { who: question.to, id: pair.to },
  ].map((side) => ({ ...side, market: texts.countries.find(({ id }) => id === side.id) }));
  return (
    <section className="comparison">
      <h2>{strings.comparison}</h2>
      <dl>
        {sides.map(({ who, id, market }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>
              <strong>{countryName(texts, id)}</strong>
              <br />
              <span>{`${strings.region}: ${(market && regions[market.region]) ?? strings.notStated}`}</span>
              <br />
              <span>{`${strings.currency}: ${market?.currency ?? strings.notStated}`}</span>
            </dd>
          </div>
        ))}
      </dl>
      {sides.some(({ market }) => market?.region === 'africa') && <p className="hint">{strings.africa}</p>}
    </section>
  );
}
