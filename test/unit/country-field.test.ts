// @vitest-environment happy-dom
// The field that finds a country, by what a reader does with its keys, its list and its text.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countryNamesIn } from '../../src/inputs/countries/builtNames.ts';
import { countriesTextsOf } from '../../src/inputs/countries/builtTexts.ts';
import { combobox, type Combobox } from '../../src/inputs/countries/combobox.ts';
import { answeredId, offeredIn } from '../../src/inputs/countries/offered.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { EditionId } from '../../src/program/editions.ts';

let box: Combobox | undefined;
/** What the page was told, the newest last: the country, or else the text. */
let told: string[] = [];

function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
function input(): HTMLInputElement {
  const found = document.querySelector('input');
  if (!found) throw new Error('no field');
  return found;
}

function show(locale: Locale, edition: EditionId = '2021-05', isNamed = true): void {
  document.documentElement.lang = locale;
  const texts = countriesTextsOf({ locale, edition });
  box = combobox(
    { input: input(), list: one('ul'), status: one('p') },
    {
      offered: offeredIn(texts),
      strings: texts.strings,
      onChange: (text, id) => told.push(id === undefined ? `“${text}”` : answeredId(texts, id)),
    },
  );
  if (isNamed) box.rename(countryNamesIn(locale));
}

function type(text: string): void {
  input().focus();
  input().value = text;
  input().dispatchEvent(new Event('input', { bubbles: true }));
}
const press = (key: string, more: KeyboardEventInit = {}) =>
  input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
const options = () => Array.from(document.querySelectorAll('[role=option]'), (option) => option.textContent);
const pointed = () => {
  const id = input().getAttribute('aria-activedescendant');
  return id === null ? undefined : document.getElementById(id)?.textContent;
};
const isOpen = () => input().getAttribute('aria-expanded') === 'true' && !one('ul').hidden;

beforeEach(() => {
  told = [];
  document.body.innerHTML =
    '<input role="combobox" aria-expanded="false"><ul id="list" role="listbox" hidden></ul><p role="status"></p><button>Continue</button>';
});
afterEach(() => box?.detach());

describe('what is typed', () => {
  test('lists countries, and chooses none until the field is left', () => {
    show('en');
    type('uk');
    expect(isOpen()).toBe(true);
    expect(options()[0]).toBe('United Kingdom');
    expect(options().at(-1)).toBe('Not in the list');
    expect(told).toEqual(['“uk”']);
    input().blur();
    expect(input().value).toBe('United Kingdom');
    expect(told).toEqual(['“uk”', 'GB']);
    expect(isOpen()).toBe(false);
  });

  test('that may be several is not taken, and the field says so', () => {
    show('en');
    type('Korea');
    input().blur();
    expect(told).toEqual(['“Korea”']);
    expect(input().value).toBe('Korea');
    expect(one('p').textContent).toBe('This may be more than one country. Choose one from the list.');
  });

  test('that is no country leaves the country that is in no table to choose', () => {
    show('nl');
    type('Atlantis');
    expect(options()).toEqual(['Staat niet in de lijst']);
    expect(one('p').textContent).toBe('Geen land heet zo. Controleer de spelling, of kies ‘Staat niet in de lijst’.');
    input().blur();
    expect(told).toEqual(['“Atlantis”']);
  });

  test('takes an earlier choice back', () => {
    show('sv');
    type('Norge');
    press('Enter');
    type('Nor');
    expect(told).toEqual(['“Norge”', 'NO', '“Nor”']);
  });

  test.each([
    ['en', '2021-05', 'China', 'China: in no table', 'CN'],
    ['sv', '2021-05', 'Kina', 'Kina: finns inte i någon tabell', 'CN'],
    ['nl', '2025-10', 'Rusland', 'Rusland: in geen tabel', 'RU'],
    // No edition lists it: as an answer, it is the country that stands for all of them.
    ['en', '2025-10', 'Iran', 'Iran: in no table', 'ZZ'],
  ] as const)('%s %s: %s is named as %s', (locale, edition, text, label, answer) => {
    show(locale, edition);
    type(text);
    expect(options()[0]).toBe(label);
    press('Enter');
    expect(input().value).toBe(label);
    expect(told.at(-1)).toBe(answer);
  });

  test('before the scripts came is not completed while it is typed', () => {
    input().focus();
    input().value = 'Nether';
    show('en', '2021-05', false);
    box?.resume();
    box?.rename(countryNamesIn('en'));
    expect(input().value).toBe('Nether');
    expect(told).toEqual(['“Nether”']);
    input().blur();
    expect(told).toEqual(['“Nether”', 'NL']);
  });

  test('is found by the other names once they are loaded, even if the field was left before', () => {
    show('en', '2021-05', false);
    type('Holland');
    input().blur();
    expect(told).toEqual(['“Holland”']);
    box?.rename(countryNamesIn('en'));
    expect(told).toEqual(['“Holland”', 'NL']);
    expect(input().value).toBe('Netherlands');
  });
});

describe('by keyboard', () => {
  test('the list opens, is walked through, and an option is chosen', () => {
    show('en');
    press('ArrowDown');
    expect(options()).toHaveLength(253);
    expect(pointed()).toBe('Afghanistan');
    press('ArrowDown');
    expect(pointed()).toBe('Åland Islands');
    press('ArrowUp');
    press('ArrowUp');
    expect(pointed()).toBe('Not in the list');
    press('Enter');
    expect(told).toEqual(['ZZ']);
    expect(input().value).toBe('Not in the list');
  });

  test('Escape closes the list and keeps the text; Enter takes what is meant', () => {
    show('en');
    type('swed');
    press('Escape');
    expect(isOpen()).toBe(false);
    expect(input().value).toBe('swed');
    press('Enter');
    expect(told).toEqual(['“swed”', 'SE']);
  });

  test('an option that is pointed at is taken when the field is left', () => {
    show('en');
    type('aust');
    press('ArrowDown');
    expect(pointed()).toBe('Australia');
    press('ArrowDown');
    input().blur();
    expect(told.at(-1)).toBe('AT');
  });

  test('the list opens at the country that was chosen, with all of them', () => {
    show('en');
    box?.show('', 'SE');
    expect(input().value).toBe('Sweden');
    expect(told).toEqual([]);
    press('ArrowDown');
    expect(pointed()).toBe('Sweden');
    expect(options().length).toBeGreaterThan(240);
  });

  test('keys of the browser stay the browser’s', () => {
    show('en');
    expect(press('Enter', { ctrlKey: true })).toBe(true);
    expect(press('a')).toBe(true);
    expect(press('Tab')).toBe(true);
    expect(press('ArrowDown')).toBe(false);
  });
});

test('an option is chosen with the pointer, and the field keeps the focus', () => {
  show('en');
  input().focus();
  input().click();
  const option = Array.from(document.querySelectorAll<HTMLElement>('[role=option]')).find(
    ({ textContent }) => textContent === 'Denmark',
  );
  expect(option?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }))).toBe(false);
  option?.click();
  expect(told).toEqual(['DK']);
  expect(document.activeElement).toBe(input());
});
