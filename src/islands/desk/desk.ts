// The field of the support desk: a combobox whose options are links.

import { fill } from '../../i18n/format.ts';
import { localeOf } from '../../i18n/locales.ts';
import { isDeskFile, searchIn, type DeskEntry } from '../../text/deskIndex.ts';
import { precache } from '../offline/precache.ts';
import { askedBefore, keepAsked } from '../shared/asked.ts';
import { load } from '../shared/loadJson.ts';
import { loadOnReturn } from '../shared/loadOnReturn.ts';

/** What the page has for its script; nothing where one of the parts is missing, as on any other page. */
function partsOf(desk: HTMLElement) {
  const field = desk.querySelector('input');
  const results = desk.querySelector<HTMLElement>('.results');
  const status = desk.querySelector<HTMLElement>('[role=status]');
  const retry = desk.querySelector<HTMLElement>('[data-retry]');
  const list = document.querySelector<HTMLElement>('[data-desk-list]');
  return field && results && status && retry && list && { field, results, status, retry, list };
}

function start(desk: HTMLElement): void {
  const parts = partsOf(desk);
  if (!parts) return;
  const { field, results, status, retry, list } = parts;
  const { desk: file = '', home = '', count = '', none = '', loading = '', failed = '', ...kinds } = desk.dataset;
  const locale = localeOf(desk.dataset.locale);
  let search: ((text: string) => readonly DeskEntry[]) | undefined;
  let active = 0;
  /** What the options on the page were found for. */
  let shown = '';
  /** What Enter was pressed for before the index had come. */
  let awaited: string | undefined;

  const typed = () => field.value.trim();
  const options = () => Array.from(results.querySelectorAll<HTMLAnchorElement>('[role=option]'));
  const clone = (selector: string) => desk.querySelector<HTMLTemplateElement>(selector)?.content.cloneNode(true) ?? '';

  const optionOf = ({ path, kind, number, verdict, titles }: DeskEntry, at: number) => {
    const [option, title, what] = [
      document.createElement('a'),
      document.createElement('span'),
      document.createElement('small'),
    ];
    option.id = `desk-result-${at}`;
    option.role = 'option';
    option.tabIndex = -1;
    option.href = home + path;
    title.textContent = titles[locale];
    what.textContent = number === undefined ? (kinds[kind] ?? '') : fill<never>(kinds.scenario ?? '', { number });
    option.append(what, title, ...(verdict ? [clone(`[data-badge="${verdict}"]`)] : []));
    return option;
  };

  const activate = (at: number) => {
    const all = options();
    active = all.length === 0 ? 0 : (at + all.length) % all.length;
    for (const [index, option] of all.entries()) option.ariaSelected = String(index === active);
    const option = all[active];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };

  const put = (text: string, found: readonly DeskEntry[], said: string) => {
    shown = text;
    results.replaceChildren(...found.map(optionOf));
    results.hidden = found.length === 0;
    list.hidden = found.length > 0;
    field.ariaExpanded = String(found.length > 0);
    status.textContent = said;
    activate(0);
  };

  const show = () => {
    const text = typed();
    if (text === '') {
      put('', [], '');
      return;
    }
    if (!search) {
      void prepare();
      return;
    }
    const found = search(text);
    put(
      text,
      found,
      found.length === 0 ? fill<never>(none, { term: text }) : fill<never>(count, { count: String(found.length) }),
    );
    if (awaited === text) options()[0]?.click();
    awaited = undefined;
  };

  const prepare = async () => {
    retry.hidden = true;
    if (typed() !== '') status.textContent = loading;
    try {
      const content = await load(file);
      if (!isDeskFile(content)) throw new Error('the file is no index');
      search ??= searchIn(content);
      show();
    } catch {
      status.textContent = failed;
      retry.hidden = false;
    }
  };

  results.role = 'listbox';
  results.ariaLabel = results.dataset.label ?? '';
  field.addEventListener('input', () => {
    keepAsked(typed());
    show();
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'ArrowDown') activate(active + 1);
    else if (event.key === 'ArrowUp') activate(active - 1);
    else if (event.key === 'Escape') {
      field.value = '';
      keepAsked('');
      show();
    } else if (event.key === 'Enter') {
      // Never to what was found for an earlier word.
      if (shown === typed()) options()[active]?.click();
      else awaited = typed();
    } else return;
    event.preventDefault();
  });
  retry.addEventListener('click', () => {
    field.focus();
    void prepare();
  });
  // What was asked on the start page, or here before; a browser may have restored a text itself.
  field.value ||= askedBefore();
  void prepare();
}

const desk = document.querySelector<HTMLElement>('[data-desk]');
if (desk) {
  start(desk);
  loadOnReturn();
  precache(location.pathname);
}
