// What happens in the search dialog: results as one types, by kind, to move through with the arrow keys.

import { fill } from '../../i18n/format.ts';

/** The part of Pagefind that is used here. It is no package of the page, but a file that the build makes. */
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly debouncedSearch: (
    term: string,
    options: { readonly filters: object },
  ) => Promise<{ readonly results: readonly Found[] } | null>;
}

interface Found {
  readonly data: () => Promise<Page>;
}

interface Page {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** HTML, with the matches in `mark`. */
  readonly excerpt: string;
}

const kinds = ['answer', 'guidance', 'question', 'document'] as const;
const most = 24;

/** The text of an excerpt with its marks. It is read as text, never as HTML: Pagefind escapes its angle brackets only. */
function passage(excerpt: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const [at, part] of excerpt.split(/<\/?mark>/).entries()) {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    // Every second part is one that stood between marks.
    const mark = document.createElement('mark');
    mark.textContent = text;
    fragment.append(at % 2 === 1 ? mark : text);
  }
  return fragment;
}

function resultOf({ url, meta, excerpt }: Page): HTMLLIElement {
  const [item, link, text] = [
    document.createElement('li'),
    document.createElement('a'),
    document.createElement('small'),
  ];
  link.href = url;
  link.textContent = meta.title ?? url;
  text.append(passage(excerpt));
  item.append(link, text);
  return item;
}

function groupOf(title: string, pages: readonly Page[]): HTMLElement {
  const [section, heading, list] = [
    document.createElement('section'),
    document.createElement('h2'),
    document.createElement('ul'),
  ];
  heading.textContent = title;
  list.append(...pages.map(resultOf));
  section.append(heading, list);
  return section;
}

const isPagefind = (module: unknown): module is Pagefind =>
  typeof module === 'object' && module !== null && 'debouncedSearch' in module && 'options' in module;

async function load(bundle: string): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  if (!isPagefind(module)) throw new Error('there is no search index');
  await module.options({ baseUrl: bundle.replace(/pagefind\/$/, ''), excerptLength: 24 });
  return module;
}

let pagefind: Promise<Pagefind> | undefined;

/** Gives the dialog its behaviour. An index that could not be loaded is tried again with the next letter. */
function setUp(dialog: HTMLDialogElement): void {
  const { bundle = '', edition = '', none = '', failed = '', count = '', ...names } = dialog.dataset;
  const field = dialog.querySelector('input');
  const status = dialog.querySelector('[role=status]');
  const found = dialog.querySelector('.found');
  if (!field || !status || !found) return;
  const hint = status.textContent;
  /** What the results on the page were found for. */
  let shown = '';

  const put = (term: string, said: string, groups: readonly Element[] = []) => {
    shown = term;
    status.textContent = said;
    found.replaceChildren(...groups);
  };

  const show = async () => {
    const term = field.value.trim();
    const isStale = () => field.value.trim() !== term;
    if (term === '') {
      put('', hint);
      return;
    }
    try {
      pagefind ??= load(bundle);
      const answer = await (await pagefind).debouncedSearch(term, { filters: { edition } });
      if (!answer || isStale()) return;
      const pages = await Promise.all(answer.results.slice(0, most).map((result) => result.data()));
      if (isStale()) return;
      const groups = kinds.flatMap((kind) => {
        const of = pages.filter(({ meta }) => meta.kind === kind);
        return of.length === 0 ? [] : [groupOf(names[kind] ?? kind, of)];
      });
      const said =
        pages.length === 0 ? fill<never>(none, { term }) : fill<never>(count, { count: String(pages.length) });
      put(term, said, groups);
    } catch {
      pagefind = undefined;
      put('', failed);
    }
  };

  field.addEventListener('input', () => void show());
  dialog.addEventListener('keydown', (event) => {
    const links = Array.from(found.querySelectorAll('a'));
    const at = links.findIndex((link) => link === document.activeElement);
    if (event.key === 'ArrowDown') links[at + 1]?.focus();
    else if (event.key === 'ArrowUp') (at > 0 ? links[at - 1] : field)?.focus();
    else if (event.key === 'Escape')
      dialog.close(); // a search field would only clear itself
    else if (event.key === 'Enter' && document.activeElement === field) {
      // Never to what was found for an earlier word.
      if (shown === field.value.trim()) links[0]?.click();
    } else return;
    event.preventDefault();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  if (field.value !== '') void show();
}

const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
if (dialog) setUp(dialog);
