import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fill, formatDay, formatMonth } from '../../src/i18n/format.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { languages } from '../../src/i18n/languages.ts';
import { languageName, stringsOf } from '../../src/i18n/strings.ts';

/** Every text of the interface by its path, such as `site.name`. */
function flatten(value: object, path: readonly string[] = []): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null
      ? flatten(inner, [...path, key])
      : [[[...path, key].join('.'), String(inner)] as [string, string]],
  );
}

const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot).sort();
const english = new Map(flatten(languages.en.strings));

// The types ask for the slots of English; here nothing is left over that nobody fills.
test.each(localeIds)('the interface in %s has no slot that English lacks, and no space at an end', (locale) => {
  const texts = flatten(languages[locale].strings);
  expect(texts.filter(([key, text]) => slots(text).join() !== slots(english.get(key) ?? '').join())).toEqual([]);
  expect(texts.filter(([, text]) => text.trim() !== text.replace(/\n$/, ''))).toEqual([]);
});

test('every text is used', () => {
  const files = globSync('src/**/*.{ts,tsx,astro}', { exclude: ['src/i18n/languages/*.ts'] }).map((file) => ({
    folder: dirname(file),
    code: readFileSync(file, 'utf8'),
  }));
  /** A text is used by its path, or by its key where the whole section is at hand: in the same file, or in the folder of its type. */
  const isUsed = (path: string) => {
    const [section = '', key = ''] = path.split('.');
    // Islands get this section whole, as part of their texts.
    const asTexts = section === 'wizard' ? String.raw`|: WizardTexts\b` : '';
    const whole = new RegExp(String.raw`\)\.${section};|\['${section}'\]` + asTexts);
    const typed = new Set(
      files.filter(({ code }) => code.includes(`= Strings['${section}']`)).map(({ folder }) => folder),
    );
    const byKey = new RegExp(String.raw`\.${key}\b|\{[^{}]*\b${key}\b[^{}]*\} = `);
    return files.some(
      ({ folder, code }) =>
        new RegExp(`\\b${section}\\.${key}\\b`).test(code) ||
        ((whole.test(code) || typed.has(folder)) && byKey.test(code)),
    );
  };
  // Closed sets are used whole, by their ids, the marks of sentences among them; the numbers, where quantities are written; those of staying, in place of others.
  const closed =
    /^((numbers|staying|verdicts|parties|ties|sequences|imported\.(kinds|translations))\.|outcome\.(ourReading|reported)$)/;
  expect([...english.keys()].filter((path) => !closed.test(path) && !isUsed(path))).toEqual([]);
});

describe('filling a text', () => {
  test('is done in one pass, so that a value cannot bring slots of its own', () => {
    expect(fill('{from} and {to}', { from: '{to}', to: '$&' })).toBe('{to} and $&');
  });

  test('fails where a slot has no value', () => {
    const values: Record<string, string> = { a: '' };
    expect(() => fill('{a} {b}', values)).toThrow('{b}');
  });
});

test('dates read as the language writes them', () => {
  expect(localeIds.map((locale) => formatDay(locale, '2021-05-19'))).toEqual([
    '19 May 2021',
    '19 mei 2021',
    '19 maj 2021',
  ]);
  expect(localeIds.map((locale) => formatMonth(locale, '2021-05'))).toEqual(['May 2021', 'mei 2021', 'maj 2021']);
});

describe('the list of languages', () => {
  test('gives each language its name in the others', () => {
    const names = localeIds.map((locale) => localeIds.map((other) => languageName(locale, other)));
    expect(names).toEqual([
      ['English', 'Dutch', 'Swedish'],
      ['Engels', 'Nederlands', 'Zweeds'],
      ['engelska', 'nederländska', 'svenska'],
    ]);
  });

  test('is named in the texts that speak of it', () => {
    expect(localeIds.map((locale) => stringsOf(locale).reply.keys)).toEqual([
      'E, N or S copies the answer, Backspace goes back.',
      'Met E, N of S kopieert u het antwoord, met Backspace gaat u terug.',
      'Kopiera svaret med E, N eller S. Gå tillbaka med Backsteg.',
    ]);
    expect(stringsOf('en').desk.lead).toContain('copy the answer in English, Dutch or Swedish.');
    expect(stringsOf('nl').desk.lead).toContain('in het Engels, Nederlands of Zweeds.');
    expect(stringsOf('sv').desk.lead).toContain('på engelska, nederländska eller svenska.');
  });
});
