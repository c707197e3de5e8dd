// @vitest-environment happy-dom
// The islands as a browser hydrates them: the first render is the built page, and StrictMode, which runs every effect twice,
// changes nothing.

import { act, createElement as h, StrictMode, type ReactNode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DirectBillIsland } from '../../src/islands/checklist/DirectBillIsland.tsx';
import { QuestionIsland } from '../../src/islands/wizard/QuestionIsland.tsx';
import { checklistOf } from '../../src/wizards/index.ts';
import { checklistTexts, wizardTexts } from '../islandTexts.ts';

let root: Root | undefined;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // happy-dom has no such entry: the page counts as loaded by hand.
  vi.stubGlobal('PerformanceNavigationTiming', PerformanceEntry);
});

afterEach(() => {
  act(() => {
    root?.unmount();
  });
  root = undefined;
  vi.unstubAllGlobals();
});

/** Hydrates an island at a URL. @returns its element, and what React had to mend or to complain of */
function hydrate(island: ReactNode, url: string) {
  history.replaceState(null, '', url);
  const faults: unknown[] = [];
  vi.spyOn(console, 'error').mockImplementation((...fault) => faults.push(fault));
  const strict = h(StrictMode, null, island);
  document.body.innerHTML = `<main>${renderToString(strict)}</main>`;
  const main = document.querySelector('main');
  if (!main) throw new Error('the page is empty');
  const built = main.querySelector('[data-session]')?.getAttribute('data-session');
  act(() => {
    root = hydrateRoot(main, strict, { onRecoverableError: (fault) => faults.push(fault) });
  });
  return { main, built, faults };
}

test('a question is the built page first, then what the URL says, and each act counts once', () => {
  const path = '/en/transaction-scenarios/s6-customer/';
  const island = h(QuestionIsland, {
    wizard: 'transaction-scenarios',
    texts: wizardTexts('en', 'transaction-scenarios'),
    page: 's6-customer',
  });
  const { main, built, faults } = hydrate(island, `${path}#edition=2021-05&scenario=s6&s6-relationship=yes`);
  expect(built).toBe('built');
  expect(main.querySelector('[data-session]')?.getAttribute('data-session')).toBe('open');
  expect(main.querySelectorAll('.answers dt')).toHaveLength(2);
  const entries = history.length;
  act(() => {
    main.querySelector<HTMLElement>('.choices a[data-answer="no"]')?.click();
  });
  expect(history.length).toBe(entries + 1);
  expect(location.pathname).toBe('/en/transaction-scenarios/s6-way/');
  expect(main.querySelectorAll('.answers dt')).toHaveLength(3);
  expect(faults).toEqual([]);
});

test('a checklist counts an answer once, in the entry of the history that is open', () => {
  const island = h(DirectBillIsland, {
    checklist: checklistOf('direct-bill-requirements'),
    texts: checklistTexts('en', 'direct-bill-requirements'),
    page: { edition: '2021-05' },
  });
  const { main, faults } = hydrate(island, '/en/direct-bill-requirements/#edition=2021-05&R1=yes');
  const entries = history.length;
  act(() => {
    main.querySelector<HTMLElement>('[data-requirement="R2"] input[value="no"]')?.click();
  });
  expect(location.hash).toBe('#edition=2021-05&R1=yes&R2=no');
  expect(history.length).toBe(entries);
  expect(main.querySelector('.tally')?.textContent).toContain('1 of 7');
  expect(faults).toEqual([]);
});
