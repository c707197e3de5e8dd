import { useEffect } from 'react';
import { markCountries } from '../../islands/shared/markCountries.ts';
import type { EvidenceProps } from '../field.ts';
import { readCountries } from './answer.ts';
import { begun, countryName, elsewhereOf, noteOn } from './texts.ts';

/** Two countries, with the region and the currency that the documents give for each (F42), marked on the page's map. */
export function CountriesEvidence({ texts: { countries: texts }, question, answer, drawn }: EvidenceProps) {
  useEffect(() => {
    const map = drawn.current?.querySelector<HTMLElement>('[data-points]');
    const countries = readCountries(answer);
    if (!map || !countries || !texts) return;
    markCountries(
      map,
      [countries.from, countries.to].map((id) => ({ id, name: countryName(texts, id) })),
    );
  }, [answer, texts, drawn]);
  const pair = readCountries(answer);
  if (!texts || !pair) return null;
  const { strings, regions } = texts;
  const sides = [
    { who: question.from, id: pair.from },
    { who: question.to, id: pair.to },
  ].map((side) => ({ ...side, market: texts.countries.find(({ id }) => id === side.id) }));
  const notes = new Set(sides.flatMap(({ market }) => (market && noteOn(strings, market)) ?? []));
  const others = new Set([pair.from, pair.to].flatMap((id) => elsewhereOf(texts, id)?.said ?? []));
  return (
    <section className="comparison">
      <h2>{strings.comparison}</h2>
      <dl>
        {sides.map(({ who, id, market }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>
              <strong>{begun(countryName(texts, id))}</strong>
              <br />
              <span>{`${strings.region}: ${(market && regions[market.region]) ?? strings.notStated}`}</span>
              <br />
              <span>{`${strings.currency}: ${market?.currency ?? strings.notStated}`}</span>
            </dd>
          </div>
        ))}
      </dl>
      {[...notes].map((note) => (
        <p className="hint" key={note}>
          {note}
        </p>
      ))}
      {[...others].map((said) => (
        <p key={said}>{said}</p>
      ))}
    </section>
  );
}
