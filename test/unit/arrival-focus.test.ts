// @vitest-environment happy-dom
import { act, createElement as h, useRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useArrivalFocus } from '../../src/islands/shared/useArrivalFocus.ts';
import type { Arrival } from '../../src/wizards/arrival.ts';

function Part({ arrival }: { readonly arrival: Arrival }) {
  const part = useRef<HTMLDivElement>(null);
  useArrivalFocus(arrival, part);
  return h('div', { ref: part, tabIndex: -1 }, h('h1', null, 'A question'));
}

let root: Root | undefined;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  document.body.innerHTML = '<button>Elsewhere</button><main></main>';
});

afterEach(() => {
  act(() => {
    root?.unmount();
  });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Shows a part that the reader came to in some way. @returns tells what has the focus: the tag of its element */
function show(arrival: Arrival) {
  act(() => {
    root = createRoot(document.querySelector('main') ?? document.body);
    root.render(h(Part, { arrival }));
  });
  return () => document.activeElement?.localName;
}

test('a part that was stepped to takes the focus when screen readers know it', () => {
  const focused = show('stepped');
  vi.advanceTimersByTime(100);
  expect(focused()).toBe('body');
  vi.advanceTimersByTime(100);
  expect(focused()).toBe('div');
});

test('a part that was only loaded never does', () => {
  const focused = show('loaded');
  vi.advanceTimersByTime(10_000);
  expect(focused()).toBe('body');
});

test('what the reader went to meanwhile keeps the focus', () => {
  const focused = show('stepped');
  document.querySelector('button')?.focus();
  vi.advanceTimersByTime(200);
  expect(focused()).toBe('button');
});
