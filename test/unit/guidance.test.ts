import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { facts } from '../../src/program/facts.ts';
import { keysOf } from '../../src/program/keys.ts';
import { glossary as glossarySchema, guidance as guidanceSchema } from '../../src/text/schemas.ts';
import { slugs } from '../../src/text/navigation.ts';
import { guidanceSlugs } from '../content.ts';

const numbers = (letter: string, last: number) => Array.from({ length: last }, (_, at) => `${letter}${at + 1}`);
/** Every fact of program-facts. The G facts belong to pages of today's edition, which are still to be written. */
const every = [...numbers('F', 48), ...numbers('R', 10), ...numbers('E', 10), ...numbers('S', 8)];

function read(locale: Locale, slug: string) {
  const file = new URL(`../../content/guidance/${locale}/${slug}.mdx`, import.meta.url);
  const [, matter = '', ...body] = readFileSync(file, 'utf8').split(/^---$/m);
  const text = body.join('---');
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => String(found));
  return {
    ...guidanceSchema.parse(parse(matter)),
    anchors: all(/^#+ .*\{#([^}]+)\}$/gm),
    links: all(/\]\(([^)]+)\)/g),
    components: all(/<([A-Z]\w*[^>]*)>/g),
  };
}

test('every fact but those of today’s edition is known', () => {
  expect(
    keysOf(facts)
      .filter((id) => !id.startsWith('G'))
      .sort(),
  ).toEqual([...every].sort());
});

describe.each(localeIds)('the guidance in %s', (locale) => {
  const pages = new Map(guidanceSlugs(locale).map((slug) => [slug, read(locale, slug)]));

  test('has the pages of the library, and no other', () => {
    expect([...pages.keys()].sort()).toEqual([...slugs].sort());
  });

  test('declares every fact on some page', () => {
    const declared = new Set<string>([...pages.values()].flatMap((page) => page.facts));
    expect(every.filter((fact) => !declared.has(fact))).toEqual([]);
  });

  test.each([...slugs])('%s has the facts, anchors, links and components of the English one', (slug) => {
    const shape = ({ facts: stated, overtaken, anchors, links, components }: ReturnType<typeof read>) => ({
      stated,
      overtaken,
      anchors,
      links: links.toSorted(),
      components,
    });
    expect(shape(read(locale, slug))).toEqual(shape(read('en', slug)));
  });

  test.each([...slugs])('%s only links to headings that are there', (slug) => {
    for (const link of pages.get(slug)?.links ?? []) {
      const [page = '', anchor] = link.split('#');
      if (anchor === undefined) continue;
      const target = page === '' ? slug : page.replace(/^guidance:/, '');
      expect(pages.get(target)?.anchors, link).toContain(anchor);
    }
  });

  test('gives every page a title and a description of its own', () => {
    for (const key of ['title', 'description'] as const)
      expect(new Set([...pages.values()].map((page) => page[key])).size).toBe(pages.size);
  });
});

describe.each(localeIds)('the glossary in %s', (locale) => {
  const readGlossary = (id: Locale) =>
    glossarySchema.parse(parse(readFileSync(new URL(`../../content/glossary/${id}.yaml`, import.meta.url), 'utf8')));
  const own = readGlossary(locale);

  test('has the terms of the English one', () => {
    expect(Object.keys(own)).toEqual(Object.keys(readGlossary('en')));
  });

  test('gives no form to two terms', () => {
    const forms = Object.values(own).flatMap((entry) => entry.forms.map((form) => form.toLowerCase()));
    expect(new Set(forms).size).toBe(forms.length);
  });
});
