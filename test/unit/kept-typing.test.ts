// @vitest-environment happy-dom
// What was typed into the forms of a checklist: it is kept, read again on another page, and the answer that a form gave stays its own.

import { act, createElement as h, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { ownFields } from '../../src/islands/checklist/revenue.ts';
import type { EditionId } from '../../src/program/editions.ts';
import { checklistOf, type ChecklistId } from '../../src/wizards/index.ts';
import { islands } from '../islands.ts';
import { checklistTexts } from '../islandTexts.ts';

let root: Root | undefined;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // happy-dom has no such entry: the page counts as loaded by hand.
  vi.stubGlobal('PerformanceNavigationTiming', PerformanceEntry);
  // There is nothing to load other names from.
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  history.replaceState(null, '', '/');
});

function leave(): void {
  act(() => {
    root?.unmount();
  });
  root = undefined;
}

afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

/** Opens a checklist with what the entry of the history holds, as a reload does. */
function open(id: ChecklistId, locale: Locale, hash: string, edition: EditionId = '2021-05'): void {
  leave();
  document.documentElement.lang = locale;
  const texts = checklistTexts(locale, id, edition);
  history.replaceState(history.state, '', texts.root + hash);
  document.body.innerHTML = '<main></main>';
  act(() => {
    root = createRoot(one('main'));
    root.render(h(StrictMode, null, h(islands[id], { checklist: checklistOf(id), texts, page: { edition } })));
  });
}

function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
function input(selector: string): HTMLInputElement {
  const found = one(selector);
  if (!(found instanceof HTMLInputElement)) throw new Error(`${selector} is no field`);
  return found;
}
const field = (name: string) => input(`[data-field="${name}"] input`);

function type(into: HTMLInputElement, text: string): void {
  act(() => {
    // As a browser sets it, behind React’s back.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(into, text);
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const click = (selector: string) =>
  act(() => {
    one(selector).click();
  });
const work = () => click('[data-requirement="R5"] button.primary');
const contact = () => input('[data-requirement="primary-contact"] input[inputmode="email"]');

describe('the answer that a form gave', () => {
  test('changes with the amount, after a reload too', () => {
    open('direct-bill-requirements', 'en', '#edition=2021-05');
    type(field('total'), '350,000');
    work();
    expect(location.hash).toBe('#edition=2021-05&R5=yes');
    open('direct-bill-requirements', 'en', location.hash);
    expect(field('total').value).toBe('350,000');
    expect(one('[data-requirement="R5"] details').hasAttribute('open')).toBe(true);
    expect(one('[data-requirement="R5"] .worked').textContent).toContain('350,000 US dollars');
    type(field('total'), '100,000');
    expect(location.hash).not.toContain('R5');
    work();
    expect(location.hash).toBe('#edition=2021-05&R5=no');
  });

  test('changes with the address, after a reload too', () => {
    open('reseller-readiness', 'en', '#edition=2021-05');
    type(contact(), 'kim@gmail.com');
    expect(location.hash).toContain('primary-contact=no');
    open('reseller-readiness', 'en', location.hash);
    type(contact(), 'kim@example.org');
    expect(location.hash).not.toContain('primary-contact');
  });

  test('is the reader’s once the reader has answered otherwise, and stays', () => {
    open('direct-bill-requirements', 'en', '#edition=2021-05');
    type(field('total'), '350,000');
    work();
    click('[data-requirement="R5"] input[value="no"]');
    click('[data-requirement="R5"] input[value="yes"]');
    type(field('total'), '1');
    expect(location.hash).toBe('#edition=2021-05&R5=yes');
    open('direct-bill-requirements', 'en', location.hash);
    type(field('total'), '2');
    expect(location.hash).toBe('#edition=2021-05&R5=yes');
  });

  test('is not claimed where another answer stands', () => {
    open('direct-bill-requirements', 'en', '#edition=2021-05');
    type(field('total'), '350,000');
    work();
    const said = () => one('[data-requirement="R5"] .help').textContent;
    expect(said()).toContain('This result has been used to answer the question.');
    click('[data-requirement="R5"] input[value="no"]');
    expect(said()).not.toContain('has been used');
  });
});

test('nothing is said of what is wrong before it is to be worked out, and what is typed is kept letter by letter', () => {
  open('direct-bill-requirements', 'nl', '#edition=2021-05');
  type(field('total'), 'x');
  open('direct-bill-requirements', 'nl', location.hash);
  expect(field('total').value).toBe('x');
  expect(document.querySelector('.errors')).toBeNull();
});

test('a sign is named as what is wrong', () => {
  open('direct-bill-requirements', 'en', '#edition=2021-05');
  type(field('total'), '€ 300,000');
  work();
  expect(one('.errors').textContent).toContain('“€” does not stand for US dollars.');
  click('[data-requirement="R5"] input[value="other"]');
  type(field('rate'), '1.1');
  type(field('total'), '$280,000');
  work();
  expect(one('.errors').textContent).toContain('leave “$” out');
  expect(document.querySelector('.worked')).toBeNull();
});

test('amounts are written anew for another language', () => {
  const kept = { 'amounts-in': 'nl', total: '300.000,50', rate: '1,0725', 'month-1': 'x', perpetual: '', span: 'year' };
  expect(ownFields('en', kept)).toEqual({ total: '300,000.50', rate: '1.0725', 'month-1': 'x', span: 'year' });
  expect(ownFields('nl', kept)).toEqual({ total: '300.000,50', rate: '1,0725', 'month-1': 'x', span: 'year' });
  // A fragment of another site is no language.
  expect(ownFields('en', { 'amounts-in': 'xx', total: '5' })).toEqual({ total: '5' });
});
