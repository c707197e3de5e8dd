// A term is a link to the glossary, and shows its entry here instead. A native button that opens a popover would need no
// script, but is laid out as a box: a comma after it begins the next line. The entries are not in the page, of which they
// would be a twentieth.

const meaning = document.querySelector<HTMLElement>('.meaning');

/** What the glossary says of a term: its name and what it means. */
async function entryOf({ href, hash }: HTMLAnchorElement): Promise<readonly string[]> {
  const glossary = await (await fetch(href)).text();
  const entry = new DOMParser().parseFromString(glossary, 'text/html').getElementById(hash.slice(1));
  return Array.from(entry?.querySelectorAll('dt, dt + dd') ?? [], ({ textContent }) => textContent);
}

async function show(term: HTMLAnchorElement, popover: HTMLElement): Promise<void> {
  try {
    const [name, text] = await entryOf(term);
    const [title, body, link] = popover.children;
    if (!name || !text || !title || !body || !(link instanceof HTMLAnchorElement)) throw new Error('no entry');
    [title.textContent, body.textContent, link.href] = [name, text, term.href];
    popover.showPopover({ source: term });
  } catch {
    location.assign(term.href);
  }
}

document.addEventListener('click', (event) => {
  const term = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.term') : null;
  if (!term || !meaning || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void show(term, meaning);
});

export {};
