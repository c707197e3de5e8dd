// A text field that finds a country, with a list to choose from: the combobox of the ARIA Authoring Practices, with a list that
// completes nothing by itself. It works on elements that are there, so that a page with React and one without have the same.

import { fill } from '../../i18n/format.ts';
import { announce } from '../../islands/shared/announce.ts';
import { countriesNamed, countryMeant, foldName, type CountryNames } from './names.ts';

/** A country to choose. */
export interface Offered {
  readonly id: string;
  /** What people call it, which finds it until all names are loaded. */
  readonly name: string;
  /** What the list and the field show. */
  readonly label: string;
}

/** The elements of a field, as a page was built with them. */
export interface ComboboxParts {
  /** With the role `combobox`, and the list as what it controls. */
  readonly input: HTMLInputElement;
  /** With the role `listbox`, an id, and nothing in it. The Tab key passes it by (`tabindex="-1"`), also where it scrolls. */
  readonly list: HTMLElement;
  /** Where it is shown what was found or chosen. */
  readonly status: HTMLElement;
}

export interface ComboboxOptions {
  /** In the order of the list. What finds nothing is offered the last one. */
  readonly offered: readonly Offered[];
  /** With the slots of those in `src/i18n/languages`; on a page without React, they come from its HTML. */
  readonly strings: Readonly<Record<'found' | 'none' | 'several' | 'chosen', string>>;
  /** Is told what was typed, with the country once it is chosen, or is the only one that the text can mean when the field is left. */
  readonly onChange: (text: string, id: string | undefined) => void;
}

export interface Combobox {
  /** Shows a country, or a text that names none yet, and tells nobody. */
  readonly show: (text: string, id: string | undefined) => void;
  /** Takes the text as it stands for what was typed before the scripts came, by a reader who may be typing yet. */
  readonly resume: () => void;
  /** Finds countries by all their names from now on; without any, where they could not be loaded, by those that it shows. */
  readonly rename: (names: CountryNames | undefined) => void;
  readonly detach: () => void;
}

/** Makes a combobox of the elements of a field. */
export function combobox({ input, list, status }: ComboboxParts, options: ComboboxOptions): Combobox {
  const { offered, strings, onChange } = options;
  const last = offered.at(-1);
  let names: CountryNames = Object.fromEntries(offered.map(({ id, name }) => [id, [name]]));
  /** Until all names are known, the nearest one may be wrong: “Holland” is not Poland with a typing error. */
  let isComplete = false;
  let chosen: string | undefined;
  let active: HTMLElement | undefined;
  /** Whether the field was left with a text that named no country by the names that were known. */
  let waits = false;

  const isOpen = () => !list.hidden;
  const labelOf = (id: string) => offered.find((one) => one.id === id)?.label ?? id;
  const say = (text: string) => {
    if (status.textContent === text) return;
    status.textContent = text;
    announce(status, text);
  };

  const point = (option: HTMLElement | undefined) => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };

  const close = () => {
    point(undefined);
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  };

  const open = () => {
    const isSearch = chosen === undefined && input.value.trim() !== '';
    const found = isSearch ? countriesNamed(input.value, names) : [];
    const listed = isSearch
      ? [...found.flatMap((id) => offered.find((one) => one.id === id) ?? []), ...(last ? [last] : [])]
      : offered;
    point(undefined);
    list.replaceChildren(
      ...listed.map(({ id, label }) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${id}`;
        option.role = 'option';
        option.dataset.country = id;
        option.ariaSelected = 'false';
        option.textContent = label;
        return option;
      }),
    );
    list.hidden = false;
    list.scrollTop = 0;
    input.setAttribute('aria-expanded', 'true');
    if (isSearch)
      say(listed.length > 1 ? fill<never>(strings.found, { count: String(listed.length - 1) }) : strings.none);
  };

  const choose = (id: string) => {
    chosen = id;
    waits = false;
    input.value = labelOf(id);
    say(fill<never>(strings.chosen, { country: input.value }));
    close();
    onChange(input.value, id);
  };

  const meant = (text: string): string | undefined => {
    const exact = offered.find(({ id, name, label }) =>
      [id, name, label].some((one) => foldName(one) === foldName(text)),
    );
    return exact?.id ?? (isComplete ? countryMeant(text, names) : undefined);
  };

  const settle = () => {
    const text = input.value.trim();
    const id = active?.dataset.country ?? meant(text);
    if (chosen === undefined && id !== undefined && offered.some((one) => one.id === id)) {
      choose(id);
      return;
    }
    close();
    waits = chosen === undefined && text !== '';
    if (waits) say(countriesNamed(text, names).length > 0 ? strings.several : strings.none);
    else if (text === '') say('');
  };

  const move = (by: 1 | -1) => {
    if (!isOpen()) open();
    const all = Array.from(list.querySelectorAll<HTMLElement>('[role=option]'));
    const own = all.find(({ dataset }) => dataset.country === chosen);
    const at = active ? all.indexOf(active) + by : own ? all.indexOf(own) : by === 1 ? 0 : -1;
    point(all.at(at % all.length));
  };

  const onInput = () => {
    chosen = undefined;
    waits = false;
    if (input.value.trim() === '') {
      close();
      say('');
    } else open();
    onChange(input.value, undefined);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, isComposing } = event;
    if (ctrlKey || metaKey || isComposing) return;
    if (key === 'ArrowDown' && altKey) open();
    else if (key === 'ArrowUp' && altKey) close();
    else if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Enter') settle();
    else if (key === 'Escape' && isOpen()) close();
    else return;
    event.preventDefault();
  };

  const onPress = (event: MouseEvent) => {
    // The field keeps the focus, and with it the keyboard of a phone.
    event.preventDefault();
  };
  const onPick = ({ target }: MouseEvent) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
    if (option?.dataset.country !== undefined) choose(option.dataset.country);
  };
  const onPoint = () => {
    if (!isOpen()) open();
  };
  // What is typed then takes the place of the country, as in a list of the browser.
  const onFocus = () => {
    if (chosen !== undefined) input.select();
  };

  close();
  input.addEventListener('input', onInput);
  input.addEventListener('keydown', onKeyDown);
  input.addEventListener('click', onPoint);
  input.addEventListener('focus', onFocus);
  input.addEventListener('blur', settle);
  list.addEventListener('mousedown', onPress);
  list.addEventListener('click', onPick);
  return {
    show: (text, id) => {
      chosen = id;
      input.value = id === undefined ? text : labelOf(id);
    },
    resume: () => {
      if (document.activeElement === input) onInput();
      else settle();
    },
    rename: (others) => {
      isComplete = true;
      names = others ?? names;
      if (isOpen()) {
        const at = active?.id;
        open();
        if (at !== undefined) point(document.getElementById(at) ?? undefined);
      } else if (waits) settle();
    },
    detach: () => {
      input.removeEventListener('input', onInput);
      input.removeEventListener('keydown', onKeyDown);
      input.removeEventListener('click', onPoint);
      input.removeEventListener('focus', onFocus);
      input.removeEventListener('blur', settle);
      list.removeEventListener('mousedown', onPress);
      list.removeEventListener('click', onPick);
    },
  };
}
