import { useEffect, type RefObject } from 'react';

const takesText = 'input, select, textarea, [contenteditable]';

/**
 * Presses the control that a key belongs to (`aria-keyshortcuts`), while the focus is in a part of the page and in no field that
 * takes the key itself. Keys with a modifier are the browser's; Shift is none, since some keyboards need it for digits.
 *
 * @param controls the element whose controls are pressed
 * @param where the id of the part that the focus has to be in, without it the same element; and whether the focus is on its way
 * there, and the key would be lost
 */
export function useKeys(
  controls: RefObject<HTMLElement | null>,
  { within, isOnItsWay }: { readonly within?: string; readonly isOnItsWay?: RefObject<boolean> } = {},
): void {
  useEffect(() => {
    const scope = within === undefined ? controls.current : document.getElementById(within);
    const press = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (!(target instanceof HTMLElement) || target.matches(takesText)) return;
      if (!scope?.contains(target) && !(isOnItsWay?.current === true && target === document.body)) return;
      const control = Array.from(controls.current?.querySelectorAll<HTMLElement>('[aria-keyshortcuts]') ?? []).find(
        (element) => element.getAttribute('aria-keyshortcuts')?.toLowerCase() === key.toLowerCase(),
      );
      if (!control) return;
      event.preventDefault();
      control.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [controls, within, isOnItsWay]);
}
