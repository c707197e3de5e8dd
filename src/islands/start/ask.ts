// The field of the start page: goes to the desk with what was typed.

import { askedOf } from '../shared/asked.ts';
import { loadOnReturn } from '../shared/loadOnReturn.ts';

const form = document.querySelector<HTMLFormElement>('[data-ask]');
const field = form?.querySelector('input');

/**
 * The entry of the history takes the text along, which no URL and no server sees. An entry that was pushed belongs to this
 * page until it is loaded.
 */
function ask(text: string): void {
  const desk = form?.dataset.ask ?? '';
  try {
    history.pushState(askedOf(text), '', desk);
    location.reload();
  } catch {
    location.assign(desk);
  }
}

loadOnReturn();
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  ask(field?.value.trim() ?? '');
});
for (const example of form?.querySelectorAll<HTMLButtonElement>('.example') ?? [])
  example.addEventListener('click', () => ask(example.textContent.trim()));
