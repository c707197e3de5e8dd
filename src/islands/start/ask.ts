// The field of the start page: goes to the desk with what was typed.

import { keepAsked } from '../shared/asked.ts';
import { pushUrl } from '../shared/history.ts';
import { loadOnReturn } from '../shared/loadOnReturn.ts';

const form = document.querySelector<HTMLFormElement>('[data-ask]');
const field = form?.querySelector('input');

/**
 * The entry of the history takes the text along, which no URL and no server sees. An entry that was pushed belongs to this
 * page until it is loaded.
 */
function ask(text: string): void {
  const desk = form?.dataset.ask ?? '';
  keepAsked(text);
  pushUrl(desk);
  // Where the browser refused to push, it loads the desk anyway.
  if (location.pathname === desk) location.reload();
}

loadOnReturn();
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  ask(field?.value.trim() ?? '');
});
for (const example of form?.querySelectorAll<HTMLButtonElement>('.example') ?? [])
  example.addEventListener('click', () => ask(example.textContent.trim()));
