// What was ever public stays where it was. These tests open no page: they read what was built.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { anyLocale, publicAddresses, releasedAddresses, releasedList } from '../../scripts/addresses.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { editionIds } from '../../src/program/editions.ts';
import { checklistIds, checklistOf, wizardIds, wizardOf } from '../../src/wizards/index.ts';
import { isAnswerOf } from '../../src/wizards/checklist/checklist.ts';
import { readFragment } from '../../src/wizards/fragment.ts';
import { trail, type Step } from '../../src/wizards/tree/trail.ts';
import { redirects } from '../../src/text/redirects.ts';

const released = releasedAddresses();
const isFragment = (address: string) => address.includes('=');

/** Where an address is now: the page that it is of, and the place in it. */
function now(address: string): { page: string; anchor: string } {
  const [page = '', anchor = ''] = address.split('#');
  const moved = redirects.find(({ from }) => page === `/${anyLocale}/${from}/`);
  return { page: moved ? `/${anyLocale}/${moved.to.join('/')}/` : page, anchor: anchor || (moved?.anchor ?? '') };
}

/** The file of a page or of data in a language. */
const fileOf = (page: string, locale: string) =>
  `dist${page.replace(anyLocale, locale)}${page.endsWith('/') ? 'index.html' : ''}`;

test('every page and every file that was released is there in each language, or a redirect to one that is', () => {
  const pages = released.filter((address) => !address.includes('#'));
  expect(pages.length).toBeGreaterThan(100);
  const missing = localeIds.flatMap((locale) =>
    pages
      .flatMap((address) => [fileOf(address, locale), fileOf(now(address).page, locale)])
      .filter((file) => !existsSync(file)),
  );
  expect(missing, 'mend them, or say in content/redirects.yaml where they are now').toEqual([]);
});

test('every place in a page that was released is there in each language', () => {
  const places = released.filter((address) => address.includes('#') && !isFragment(address)).map(now);
  expect(places.length).toBeGreaterThan(100);
  const missing = localeIds.flatMap((locale) =>
    places
      .map(({ page, anchor }) => ({ file: fileOf(page, locale), anchor }))
      .filter(({ file, anchor }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(` id="${anchor}"`))
      .map(({ file, anchor }) => `${file}#${anchor}`),
  );
  expect(missing, 'a heading keeps its id when its words change').toEqual([]);
});

test('every answer that was released is still understood, and so is every edition', () => {
  const fragments = released.filter(isFragment);
  expect(fragments.length).toBeGreaterThan(200);

  const isAnswer = (id: string, step: Step) => {
    const tree = wizardIds.find((known) => known === id);
    if (tree) return trail(wizardOf(tree), new Map([[step.question, step.answer]]), undefined).unknown.length === 0;
    const list = checklistIds.find((known) => known === id);
    return list !== undefined && isAnswerOf(checklistOf(list), step);
  };
  const isUnderstood = (address: string) => {
    const [, , wizard = ''] = now(address).page.split('/');
    const { answers, edition } = readFragment(address.slice(address.indexOf('#')));
    if (edition !== undefined) return editionIds.some((known) => known === edition);
    return [...answers].every(([question, answer]) => isAnswer(wizard, { question, answer }));
  };
  expect(
    fragments.filter((address) => !isUnderstood(address)),
    'say in src/wizards/renames.ts what they are called now',
  ).toEqual([]);
});

test('what the site makes public is on the list', () => {
  const unlisted = publicAddresses('dist').filter((address) => !released.includes(address));
  expect(unlisted, `npm run released adds them to ${releasedList}`).toEqual([]);
});

test('every redirect of this site leads to a page', () => {
  const pages = redirects.flatMap(({ to }) => localeIds.map((locale) => `dist/${locale}/${to.join('/')}/index.html`));
  expect(pages.filter((page) => !existsSync(page))).toEqual([]);
});
