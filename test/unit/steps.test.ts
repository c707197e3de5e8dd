import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markStep, takeStep } from '../../src/islands/shared/steps.ts';

const open = (href: string) => vi.stubGlobal('location', new URL(href));

beforeEach(() => {
  const stored = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => stored.set(name, value),
    removeItem: (name: string) => stored.delete(name),
  });
  open('https://example.org/en/choose-model/#edition=2021-05&place=new');
});
afterEach(() => vi.unstubAllGlobals());

const target = '/en/choose-model/ready/#edition=2021-05&place=new';

test('the page that was marked takes the mark, once', () => {
  markStep(target);
  open(`https://example.org${target}`);
  expect([takeStep(), takeStep()]).toEqual(['stepped', 'loaded']);
  markStep(target, 'from-desk');
  expect([takeStep(), takeStep()]).toEqual(['from-desk', 'loaded']);
});

test('another page does not take the mark, and leaves none', () => {
  markStep(target);
  open('https://example.org/en/choose-model/other/');
  expect(takeStep()).toBe('loaded');
  open(`https://example.org${target}`);
  expect(takeStep()).toBe('loaded');
});

test('the mark holds no answers', () => {
  const set = vi.spyOn(sessionStorage, 'setItem');
  markStep(target);
  expect(set.mock.calls).toEqual([['step', 'stepped /en/choose-model/ready/']]);
});

test('with blocked storage every page is only loaded', () => {
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
  markStep(target);
  open(`https://example.org${target}`);
  expect(takeStep()).toBe('loaded');
});
