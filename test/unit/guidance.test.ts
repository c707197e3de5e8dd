import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { editionIds, editionsUpTo, firstEdition, inEdition, type EditionId } from '../../src/program/editions.ts';
import { facts, passagesOf } from '../../src/program/facts.ts';
import { keysOf } from '../../src/program/keys.ts';
import { passageUnder } from '../../src/program/successors.ts';
import { passageOfLink } from '../../src/text/citations.ts';
import { guidanceUnder } from '../../src/text/guidance.ts';
import { addressOfLink } from '../../src/text/links.ts';
import { glossary as glossarySchema, guidance as guidanceSchema, type Glossary } from '../../src/text/schemas.ts';
import { slugs } from '../../src/text/navigation.ts';
import { transactionScenarios } from '../../src/wizards/transaction-scenarios/index.ts';
import { guidanceSlugs } from '../content.ts';

const numbers = (letter: string, last: number) => Array.from({ length: last }, (_, at) => `${letter}${at + 1}`);
/** Every fact of program-facts. */
const every = [...numbers('F', 48), ...numbers('R', 10), ...numbers('E', 10), ...numbers('S', 8)];
/** What others report, and no page of today's edition needs: leaving it out misleads nobody. */
const leftOut = ['G15b', 'G37c', 'G43b', 'G53c', 'G61b'];
const today = keysOf(facts).filter((id) => id.startsWith('G'));

/** Whether an edition has what `Only` marks. The ids are months, so that their letters have their order. */
const holds = (edition: EditionId, attributes: string) =>
  [...attributes.matchAll(/(since|until)="([^"]+)"/g)].every(([, kind, other = '']) =>
    kind === 'since' ? edition >= other : edition <= other,
  );

/** What a page has under an edition: its text without what only others have. */
const under = (edition: EditionId, text: string) =>
  text.replaceAll(/<Only ([^>]+)>.*?<\/Only>/gs, (all, attributes: string) => (holds(edition, attributes) ? all : ''));

function read(locale: Locale, slug: string) {
  const file = new URL(`../../content/guidance/${locale}/${slug}.mdx`, import.meta.url);
  const [, matter = '', ...body] = readFileSync(file, 'utf8').split(/^---$/m);
  const text = body.join('---');
  const allIn = (from: string, pattern: RegExp) => [...from.matchAll(pattern)].map(([, found]) => String(found));
  const page = guidanceSchema.parse(parse(matter));
  return {
    page,
    components: allIn(text, /<([A-Z]\w*[^>]*)>/g),
    /** What the page has under an edition. */
    in: inEdition((edition) => ({
      ...guidanceUnder(edition, page),
      anchors: allIn(under(edition, text), /^#+ .*\{#([^}]+)\}$/gm),
      links: allIn(under(edition, text), /\]\(([^)]+)\)/g),
      text: under(edition, text),
    })),
  };
}

/** Whether an edition has a page. */
const isIn = (edition: EditionId, { since }: { readonly since?: EditionId | undefined }) =>
  since === undefined || editionsUpTo(edition).includes(since);

test('every fact is known', () => {
  expect(
    keysOf(facts)
      .filter((id) => !id.startsWith('G'))
      .sort(),
  ).toEqual([...every].sort());
});

test('what is left out of the pages of today is only what others report', () => {
  expect(leftOut.map((id) => facts[today.find((known) => known === id) ?? 'S1'].grade)).toEqual(leftOut.map(() => 'C'));
});

describe.each(localeIds)('the guidance in %s', (locale) => {
  const pages = new Map(guidanceSlugs(locale).map((slug) => [slug, read(locale, slug)]));
  const inside = (edition: EditionId) =>
    new Map([...pages].filter(([, { page }]) => isIn(edition, page)).map(([slug, page]) => [slug, page.in[edition]]));

  test('has the pages of the library, and no other', () => {
    expect([...pages.keys()].sort()).toEqual([...slugs].sort());
  });

  test.each([
    ['2021-05', every],
    ['2025-10', today.filter((id) => !leftOut.includes(id))],
  ] as const)('declares every fact of %s on some page', (edition, known) => {
    const declared = new Set<string>([...inside(edition).values()].flatMap((page) => page.facts));
    expect(known.filter((fact) => !declared.has(fact))).toEqual([]);
  });

  test.each([...slugs])('%s has the facts, anchors, links and components of the English one', (slug) => {
    const shape = ({ page, components, in: editions }: ReturnType<typeof read>) => ({
      overtaken: page.overtaken,
      since: page.since,
      components,
      editions: editionIds.map((edition) => {
        const { facts: stated, anchors, links } = editions[edition];
        return { stated, anchors, links: links.toSorted() };
      }),
    });
    expect(shape(read(locale, slug))).toEqual(shape(read('en', slug)));
  });

  test.each(editionIds)('only has links that lead somewhere under %s', (edition) => {
    const known = inside(edition);
    const context = { locale, wizard: transactionScenarios[edition], guidance: [...known.keys()] };
    for (const [slug, { links }] of known)
      for (const link of links) {
        expect(() => addressOfLink(link, context), `${slug}: ${link}`).not.toThrow();
        const [, page = '', named, anchor] = /^(?:guidance:([^/#]+)(?:[/]([^#]+))?)?(?:#(.+))?$/.exec(link) ?? [];
        if (anchor === undefined) continue;
        const target = inside(editionIds.find((id) => id === named) ?? edition).get(page === '' ? slug : page);
        expect(target?.anchors, `${slug}: ${link}`).toContain(anchor);
      }
  });

  test.each(editionIds)('only cites passages of facts that the page states under %s', (edition) => {
    const uncovered = [...inside(edition)].flatMap(([slug, { links, facts: stated }]) => {
      const passages = new Set(stated.flatMap(passagesOf).map((passage) => passageUnder(edition, passage)));
      return links
        .map(passageOfLink)
        .filter((passage) => passage !== undefined)
        .filter((passage) => !passages.has(passageUnder(edition, passage)))
        .map((passage) => `${slug}: ${passage}`);
    });
    expect(uncovered).toEqual([]);
  });

  test.each(editionIds)('gives every page a title and a description of its own under %s', (edition) => {
    const known = [...inside(edition).values()];
    for (const key of ['title', 'description'] as const)
      expect(new Set(known.map((page) => page[key])).size).toBe(known.length);
  });
});

describe.each(localeIds)('the glossary in %s', (locale) => {
  const readGlossary = (id: Locale, edition: EditionId): Glossary =>
    [...editionsUpTo(edition)]
      .reverse()
      .map((one) => (one === firstEdition ? `${id}.yaml` : `${one}/${id}.yaml`))
      .map((file) => readFileSync(new URL(`../../content/glossary/${file}`, import.meta.url), 'utf8'))
      .reduce((known, text) => ({ ...known, ...glossarySchema.parse(parse(text)) }), {});

  test.each(editionIds)('has the terms of the English one under %s', (edition) => {
    expect(Object.keys(readGlossary(locale, edition))).toEqual(Object.keys(readGlossary('en', edition)));
  });

  test.each(editionIds)('gives no form to two terms under %s', (edition) => {
    const forms = Object.values(readGlossary(locale, edition)).flatMap((entry) =>
      entry.forms.map((form) => form.toLowerCase()),
    );
    expect(new Set(forms).size).toBe(forms.length);
  });

  test('has what is new since October 2025', () => {
    const today = readGlossary(locale, '2025-10');
    const terms = [
      'location-account',
      'partner-id',
      'cloud-partner-program',
      'gdap',
      'transfer',
      'designation',
      'entra',
    ];
    for (const term of [...terms, 'restricted', 'suspended', 'deauthorised']) expect(today).toHaveProperty(term);
  });
});
