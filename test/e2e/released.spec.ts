// Public URLs are permanent. These tests open no page: they read the build.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { anyLocale, publicAddresses, releasedAddresses, releasedList } from '../../scripts/addresses.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { editionIds, type EditionId } from '../../src/program/editions.ts';
import { checklistIds, checklistOf, wizardIds } from '../../src/wizards/index.ts';
import { editionOf } from '../../src/wizards/checklist/checklist.ts';
import { readFragment } from '../../src/wizards/fragment.ts';
import type { Step } from '../../src/wizards/answers.ts';
import { trail } from '../../src/wizards/tree/trail.ts';
import { redirects } from '../../src/text/redirects.ts';
import { wizardOf } from '../wizards.ts';

const released = releasedAddresses();
const isFragment = (address: string) => address.includes('=');

/** Follows redirects from a released URL to its current page and anchor. */
function now(address: string): { page: string; anchor: string } {
  const [page = '', anchor = ''] = address.split('#');
  const moved = redirects.find(({ from }) => page === `/${anyLocale}/${from}/`);
  return { page: moved ? `/${anyLocale}/${moved.to.join('/')}/` : page, anchor: anchor || (moved?.anchor ?? '') };
}

/** The built file of a page or of data in a locale. */
const fileOf = (page: string, locale: string) =>
  `dist${page.replace(anyLocale, locale)}${page.endsWith('/') ? 'index.html' : ''}`;

test('every released page and file exists in each language, or redirects to one that does', () => {
  const pages = released.filter((address) => !address.includes('#'));
  expect(pages.length).toBeGreaterThan(100);
  const missing = localeIds.flatMap((locale) =>
    pages
      .flatMap((address) => [fileOf(address, locale), fileOf(now(address).page, locale)])
      .filter((file) => !existsSync(file)),
  );
  expect(missing, 'restore them, or add a redirect to content/redirects.yaml').toEqual([]);
});

test('every released anchor exists in each language', () => {
  const places = released.filter((address) => address.includes('#') && !isFragment(address)).map(now);
  expect(places.length).toBeGreaterThan(100);
  const missing = localeIds.flatMap((locale) =>
    places
      .map(({ page, anchor }) => ({ file: fileOf(page, locale), anchor }))
      .filter(({ file, anchor }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(` id="${anchor}"`))
      .map(({ file, anchor }) => `${file}#${anchor}`),
  );
  expect(missing, 'keep the id of a heading when its text changes').toEqual([]);
});

test('every released answer and edition is still valid in a fragment', () => {
  const fragments = released.filter(isFragment);
  expect(fragments.length).toBeGreaterThan(200);

  // An answer with an edition is one under that edition. Those that were released without one are of any.
  const isAnswer = (id: string, step: Step, under: readonly EditionId[]) => {
    const tree = wizardIds.find((known) => known === id);
    if (tree)
      return under.some(
        (edition) => trail(wizardOf(tree, edition), new Map([[step.question, step.answer]])).unknown.length === 0,
      );
    const list = checklistIds.find((known) => known === id);
    if (!list) return false;
    const editions = under.flatMap((edition) => editionOf(checklistOf(list), edition) ?? []);
    return editions.some(({ requirements }) =>
      requirements.some(({ id: asked, answers }) => asked === step.question && Object.hasOwn(answers, step.answer)),
    );
  };
  const isUnderstood = (address: string) => {
    const wizard = now(address).page.split('/').at(-2) ?? '';
    const { answers, edition } = readFragment(address.slice(address.indexOf('#')));
    const under = editionIds.filter((known) => edition === undefined || known === edition);
    return (
      under.length > 0 && [...answers].every(([question, answer]) => isAnswer(wizard, { question, answer }, under))
    );
  };
  expect(
    fragments.filter((address) => !isUnderstood(address)),
    'say in src/wizards/renames.ts what they are called now',
  ).toEqual([]);
});

test('every public URL of the build is on the list', () => {
  const unlisted = publicAddresses('dist').filter((address) => !released.includes(address));
  expect(unlisted, `npm run released adds them to ${releasedList}`).toEqual([]);
});

test('every redirect of this site leads to a page', () => {
  const pages = redirects.flatMap(({ to }) => localeIds.map((locale) => `dist/${locale}/${to.join('/')}/index.html`));
  expect(pages.filter((page) => !existsSync(page))).toEqual([]);
});
