import { z } from 'astro/zod';
import { localeIds } from '../../src/i18n/locales.ts';
import { decisions as form } from '../../src/wizards/decisions/schema.ts';
import { sites } from '../playwright.config.ts';
import { expect, slow, test } from './test.ts';

const text = z.string().min(1);
const labels = z.record(z.string(), text);
const words = z.object({
  verdicts: labels,
  moments: labels,
  countries: labels,
  documents: z.record(z.string(), z.object({ title: text, address: text })),
  wizards: z.record(
    z.string(),
    z.object({
      states: z
        .record(
          z.string(),
          z.union([z.object({ question: text }), z.object({ title: text, why: z.array(z.unknown()) })]),
        )
        .optional(),
      results: z.record(z.string(), z.object({ label: text, rule: text })).optional(),
      editions: z
        .record(
          z.string(),
          z.object({ requirements: z.record(z.string(), z.object({ name: text, answers: labels })), plan: labels }),
        )
        .optional(),
    }),
  ),
});

/** The countries in the tables of each edition: Russia and Belarus left them by 2023, and China came. */
const listed = { '/': 245, '/today/': 244 } as const;

for (const [folder, countries] of Object.entries(listed))
  test(`the texts of each language have the same ids as ${folder}decisions.json`, async ({ request }) => {
    const decisions = form.parse(await (await request.get(`${folder}decisions.json`)).json());
    const schema = new URL(decisions.$schema, `${sites.root}${folder}`).href;
    expect(await (await request.get(schema)).json()).toHaveProperty('title');
    for (const locale of localeIds) {
      const answer = await request.get(`${folder}decisions.${locale}.json`);
      expect(await answer.text(), locale).not.toMatch(/\]\((?:state|outcome|wizard|guidance|site|file):/);
      const said = words.parse(await answer.json());
      expect(Object.keys(said.countries)).toHaveLength(countries);
      expect(Object.keys(said.documents)).toEqual(Object.keys(decisions.documents));
      expect(Object.keys(said.wizards)).toEqual(decisions.wizards.map(({ id }) => id));
      for (const wizard of decisions.wizards) {
        const of = said.wizards[wizard.id];
        if ('states' in wizard) expect(Object.keys(of?.states ?? {})).toEqual(wizard.states.map(({ id }) => id));
        else {
          expect(Object.keys(of?.results ?? {})).toEqual(wizard.results.map(({ id }) => id));
          for (const [edition, { requirements, plan }] of Object.entries(wizard.editions)) {
            const spoken = of?.editions?.[edition];
            expect(Object.keys(spoken?.plan ?? {})).toEqual(plan);
            expect(
              Object.entries(spoken?.requirements ?? {}).map(([id, { answers }]) => [id, Object.keys(answers)]),
            ).toEqual(requirements.map(({ id, answers }) => [id, Object.keys(answers)]));
          }
        }
      }
    }
  });

test('links in the texts are absolute URLs if the site has an origin', slow, async ({ request }) => {
  const said = await (await request.get(`${sites.underPath}/decisions.nl.json`)).text();
  expect(said).toContain('](https://example.org/csp/nl/');
  expect(said).not.toContain('](/');
});
