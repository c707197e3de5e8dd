import { useEffect, useRef } from 'react';

const takesText = 'input, select, textarea, [contenteditable]';

/**
 * Presses the control that a key belongs to (`aria-keyshortcuts`), while the focus is in a container and in no field that
 * takes the key itself. Keys with a modifier are the browser's; Shift is none, since some keyboards need it for digits.
 *
 * @param container what the focus has to be in, from the element with the ref upwards
 */
export function useKeys<E extends HTMLElement>(container: string) {
  const inside = useRef<E>(null);
  useEffect(() => {
    const whole = inside.current?.closest<HTMLElement>(container);
    const press = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (target instanceof HTMLElement && target.matches(takesText)) return;
      const control = Array.from(whole?.querySelectorAll<HTMLElement>('[aria-keyshortcuts]') ?? []).find(
        (element) => element.getAttribute('aria-keyshortcuts')?.toLowerCase() === key.toLowerCase(),
      );
      if (!control) return;
      event.preventDefault();
      control.click();
    };
    whole?.addEventListener('keydown', press);
    return () => whole?.removeEventListener('keydown', press);
  }, [container]);
  return inside;
}
