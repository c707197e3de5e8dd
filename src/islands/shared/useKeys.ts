import { useEffect, useRef } from 'react';

const takesText = 'input, select, textarea, [contenteditable]';

/**
 * Presses the control that a key belongs to (`aria-keyshortcuts`), while the focus is inside an element and in no field that
 * takes the key itself. Keys with a modifier are the browser's; Shift is none, since some keyboards need it for digits.
 *
 * @param id an element of the page that the focus may be in; without it the element with the ref
 * @returns a ref for the element whose controls are pressed
 */
export function useKeys<E extends HTMLElement>(id?: string) {
  const controls = useRef<E>(null);
  useEffect(() => {
    const scope = id === undefined ? controls.current : document.getElementById(id);
    const press = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (target instanceof HTMLElement && target.matches(takesText)) return;
      const control = Array.from(controls.current?.querySelectorAll<HTMLElement>('[aria-keyshortcuts]') ?? []).find(
        (element) => element.getAttribute('aria-keyshortcuts')?.toLowerCase() === key.toLowerCase(),
      );
      if (!control) return;
      event.preventDefault();
      control.click();
    };
    scope?.addEventListener('keydown', press);
    return () => scope?.removeEventListener('keydown', press);
  }, [id]);
  return controls;
}
