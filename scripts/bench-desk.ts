import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { finderTextsOf } from '../src/islands/finder/texts.ts';
import { findIn, type Loaded } from '../src/islands/finder/engine.ts';
import { inEach, localeOf, type Locale } from '../src/i18n/locales.ts';
import { editionInForce } from '../src/program/editions.ts';
import { searchOf } from '../src/search/search.ts';
import { stems } from '../src/search/stems.ts';
import { pathOf } from '../src/search/subjects.ts';
import { readSearchFile } from '../test/search.ts';

// Asks what people ask (test/phrasings), and counts how often a right answer is the first one, and how often it is among the first
// three. Ways of asking are written with a look at what is `developed`; `measured` is only counted, so that it stays a measure: what
// was not found there is not shown.

const phrasings = z.array(z.strictObject({ text: z.string(), keys: z.array(z.string()).min(1) }));

const loaded = inEach((locale): Loaded => {
  const file = readSearchFile(locale);
  return { file, search: searchOf(file, stems[locale]), texts: finderTextsOf(locale) };
});
const files = { languages: inEach((locale) => locale), documents: {} };

/** The paths of what is found, best first; `outside` for what the site does not answer. */
async function found(locale: Locale, text: string): Promise<readonly string[]> {
  const answer = await findIn(files, { locale, edition: editionInForce }, text, true, (id) =>
    Promise.resolve(loaded[localeOf(id)]),
  );
  return answer.found.slice(0, 3).map(({ subject, outside }) => (outside ? 'outside' : subject.path));
}

const percent = (count: number, all: number) => `${((100 * count) / all).toFixed(0)} %`;

for (const set of ['developed', 'measured']) {
  const counts = { all: 0, first: 0, three: 0 };
  for (const name of globSync(`test/phrasings/${set}.*.yaml`).sort()) {
    const locale = localeOf(basename(name).split('.')[1]);
    for (const { text, keys } of phrasings.parse(parse(readFileSync(name, 'utf8')))) {
      const right = keys.map((key) => (key === 'outside' ? key : pathOf(key)));
      const paths = await found(locale, text);
      const at = paths.findIndex((path) => right.includes(path));
      counts.all += 1;
      counts.first += at === 0 ? 1 : 0;
      counts.three += at >= 0 ? 1 : 0;
      if (set === 'developed' && at !== 0)
        console.log(
          `${locale} ${at < 0 ? 'not found' : `at ${at + 1}`}: ${text}\n    ${right.join(', ')}\n    ${paths.join(', ')}`,
        );
    }
  }
  console.log(
    `${set}: ${counts.all} phrasings, first ${percent(counts.first, counts.all)}, among the first three ${percent(counts.three, counts.all)}`,
  );
}
