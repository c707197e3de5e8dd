// The combobox of the desk and of the search dialog: results as one types.

import { formatNumber } from '../../i18n/amounts.ts';
import { fill } from '../../i18n/format.ts';
import { pathTo } from '../../i18n/paths.ts';
import type { Place } from '../../i18n/place.ts';
import { editionIds, type EditionId } from '../../program/editions.ts';
import { longestText } from '../../search/search.ts';
import type { Kind, Said, Subject } from '../../search/searchFile.ts';
import type { Sides } from '../../search/sides.ts';
import type { Verdict } from '../../wizards/outcome.ts';
import type { Typed } from '../shared/historyState.ts';
import { verdictIcons } from '../shared/verdictIcons.ts';
import { findIn, prepare, sure, type Files, type Found } from './engine.ts';
import type { FinderTexts } from './texts.ts';

/** What the page has for its combobox (`src/site/search/Finder.astro`). */
interface Settings extends Place {
  readonly files: Files;
}

/** What a page does with its combobox. */
interface Uses {
  /** Whether Escape empties the field: in a dialog it closes that. */
  readonly isEmptiedByEscape?: boolean;
  /** Is told what is typed, and how many results it has. */
  readonly onShown?: (text: string, count: number) => void;
  /** Is told which path is about to be opened for which text, and what the fields there are to hold. */
  readonly onOpen?: (path: string, text: string, typed: Typed) => void;
}

/** No more results than can be compared. */
const most = 8;
/** Below it a result has hardly a word in common with what was asked. */
const least = 0.2;
/** A result with less of the score of the first one only distracts. */
const worthwhile = 0.45;
/** Two results are equally near if the second has this much of the score of the first. */
const asNear = 0.96;

const isSettings = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && ['locale', 'edition', 'files'].every((part) => part in value);

/** Makes an element with a text. */
function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

function badgeOf(verdict: Verdict, label: string): HTMLElement {
  const badge = element('span', '', 'verdict');
  badge.dataset.verdict = verdict;
  const svg = (name: string, attributes: Readonly<Record<string, string>>) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    return made;
  };
  const icon = svg('svg', { viewBox: '0 0 20 20', width: '20', height: '20', 'aria-hidden': 'true' });
  icon.append(svg('circle', { cx: '10', cy: '10', r: '9' }), svg('path', { d: verdictIcons[verdict] }));
  badge.append(icon, element('span', label));
  return badge;
}

/** What a result is: a scenario by its number, a part of a page with that page. */
function kindOf(texts: FinderTexts, kind: Kind, { number, on }: Said): string {
  if (number !== undefined) return fill<never>(texts.scenario, { number });
  return on === undefined ? texts.strings.kinds[kind] : `${texts.strings.kinds[kind]} · ${on}`;
}

/** Starts a combobox. @returns its field, and what searches again; `undefined` where the page has no combobox */
export function startFinder(
  root: HTMLElement,
  { isEmptiedByEscape = false, onShown, onOpen }: Uses,
): { readonly field: HTMLInputElement; readonly show: () => void } | undefined {
  const settings: unknown = JSON.parse(root.dataset.finder ?? 'null');
  const field = root.querySelector('input');
  const results = root.querySelector<HTMLElement>('.results');
  const status = root.querySelector<HTMLElement>('[role=status]');
  const retry = root.querySelector<HTMLElement>('[data-retry]');
  if (!field || !results || !status || !retry || !isSettings(settings)) return undefined;
  const { locale, edition, files } = settings;
  const { loading = '', failed = '' } = root.dataset;
  let active = 0;
  /** What the options on the page were found for; Enter never opens what was found for an earlier text. */
  let shown = '';
  /** What Enter was pressed for before its results had come. */
  let awaited: string | undefined;

  const typed = () => field.value.trim();
  const options = () => Array.from(results.querySelectorAll<HTMLAnchorElement>('[role=option]'));

  const say = (...paragraphs: readonly string[]) =>
    status.replaceChildren(...paragraphs.filter(Boolean).map((text) => element('p', text)));

  /** The edition in which a result is opened: that of the page, if it has it. */
  const editionOf = (said: Readonly<Partial<Record<EditionId, Said>>>) =>
    said[edition] ? edition : editionIds.findLast((one) => said[one]);

  const optionOf = (texts: FinderTexts, { subject, outside, by }: Found, at: number) => {
    const under = editionOf(subject.said);
    const said = under && subject.said[under];
    if (!said) return [];
    const option = document.createElement('a');
    option.id = `${results.id}-${at}`;
    option.setAttribute('role', 'option');
    option.tabIndex = -1;
    option.href = pathTo({ locale, edition: under }) + subject.path + (said.fragment ?? '');
    const what = outside ? texts.strings.nearest : kindOf(texts, subject.kind, said);
    option.append(
      element('small', `${what} · ${texts.editions[under]}`),
      element('span', said.title),
      ...(said.verdict ? [badgeOf(said.verdict, texts.verdicts[said.verdict])] : []),
      ...(by.length > 0 ? [element('small', fill<never>(texts.strings.by, { words: by.join(', ') }), 'by')] : []),
    );
    return [option];
  };

  const activate = (at: number) => {
    const all = options();
    active = all.length === 0 ? 0 : (at + all.length) % all.length;
    for (const [index, option] of all.entries()) option.setAttribute('aria-selected', String(index === active));
    const option = all[active];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };

  let found: readonly Found[] = [];
  let named: Sides = {};
  const put = (text: string, next: readonly Found[], options: readonly HTMLElement[]) => {
    shown = text;
    found = next;
    results.replaceChildren(...options);
    results.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(found.length > 0));
    activate(0);
    onShown?.(text, found.length);
  };

  /** What is said of the results: what the site does not answer first, then whether the reader has to choose. */
  const sayOf = (texts: FinderTexts, text: string) => {
    const [first, second] = found;
    const count = formatNumber(locale, longestText);
    const cut = field.value.length > longestText ? fill<never>(texts.strings.cut, { count }) : '';
    if (!first) say(fill<never>(texts.strings.none, { term: text.length > 60 ? `${text.slice(0, 60)}…` : text }), cut);
    else if (first.outside) say(first.outside.says, first.outside.ask, cut);
    else if (first.score < sure) say(texts.strings.weak, cut);
    else if (second && !second.outside && second.score >= first.score * asNear) say(texts.strings.near, cut);
    else say(fill<never>(texts.strings.count, { count: String(found.length) }), cut);
  };

  const show = async () => {
    const text = typed();
    retry.hidden = true;
    if (text === '') {
      put('', [], []);
      say();
      return;
    }
    const waiting = setTimeout(() => say(loading), 300);
    try {
      const { found: all, texts, sides } = await findIn(files, { locale, edition }, text, /\s$/.test(field.value));
      if (typed() !== text) return;
      const best = all[0]?.score ?? 0;
      const near = all.filter(({ score }) => score >= least && score >= best * worthwhile).slice(0, most);
      const worthy = near[0]?.outside ? near.slice(0, 1) : near.filter(({ outside }) => !outside);
      named = sides;
      put(
        text,
        worthy,
        worthy.flatMap((one, at) => optionOf(texts, one, at)),
      );
      sayOf(texts, text);
      if (awaited === text) options()[0]?.click();
      awaited = undefined;
    } catch {
      say(failed);
      retry.hidden = false;
    } finally {
      clearTimeout(waiting);
    }
  };

  /** The countries that the text names, as the fields of a question about two countries keep them. */
  const typedFor = ({ path, asksCountries }: Subject): Typed => {
    const question = path.split('/')[1] ?? '';
    if (!asksCountries) return {};
    return Object.fromEntries(Object.entries(named).map(([side, country]) => [`${question}-${side}`, country]));
  };

  results.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    const opened = option && found[options().findIndex((one) => one === option)];
    // Opened in another tab, it takes nothing along.
    if (opened && !ctrlKey && !metaKey && !shiftKey) onOpen?.(opened.subject.path, typed(), typedFor(opened.subject));
  });
  field.addEventListener('input', () => void show());
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'ArrowDown') activate(active + 1);
    else if (event.key === 'ArrowUp') activate(active - 1);
    else if (event.key === 'Escape' && isEmptiedByEscape) {
      field.value = '';
      void show();
    } else if (event.key === 'Enter') {
      if (shown === typed()) options()[active]?.click();
      else awaited = typed();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  retry.addEventListener('click', () => {
    field.focus();
    void show();
  });
  // What could not be loaded is asked for again as one types.
  const load = () => void prepare(files, locale).catch(() => undefined);
  if (document.activeElement === field) load();
  else field.addEventListener('focus', load, { once: true });
  return { field, show: () => void show() };
}
