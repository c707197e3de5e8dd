// @vitest-environment happy-dom
import { act, createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce } from '../../src/islands/shared/announce.ts';
import { useAnnounced } from '../../src/islands/shared/useAnnounced.ts';

/** What was announced, in order. */
let heard: string[] = [];

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  heard = [];
  document.body.innerHTML = '<div role="status"><p data-announcements></p></div><main></main>';
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets a while go by. */
function wait(): void {
  vi.advanceTimersByTime(2000);
  heard.push(document.querySelector('[data-announcements]')?.textContent ?? '');
}

test('of what changes as one types only the last is said, and what changes at once is one message, in order', () => {
  announce('field', '4');
  announce('answer', 'Not enough.');
  vi.advanceTimersByTime(300);
  announce('field', '40');
  wait();
  announce('field', '400');
  announce('field', '');
  wait();
  expect(heard).toEqual(['40 Not enough.', '']);
});

test('the same words are said again', () => {
  announce('copy', 'Copied.');
  wait();
  announce('copy', 'Copied.');
  expect(document.querySelector('[data-announcements]')?.textContent).toBe('');
  wait();
  expect(heard).toEqual(['Copied.', 'Copied.']);
});

test('a text of the page is announced when it changes, not what the page or its URL begins with', () => {
  const Tally = ({ text, isOpen }: { readonly text: string; readonly isOpen: boolean }) => {
    useAnnounced(text, isOpen);
    return text;
  };
  const root = createRoot(document.querySelector('main') ?? document.body);
  const show = (text: string, isOpen: boolean) =>
    act(() => {
      root.render(h(Tally, { text, isOpen }));
    });
  show('0 of 7', false);
  show('6 of 7', true);
  wait();
  show('5 of 7', true);
  wait();
  act(() => {
    root.unmount();
  });
  expect(heard).toEqual(['', '5 of 7']);
});
