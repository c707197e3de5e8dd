import { describe, expect, test } from 'vitest';
import { keysOf } from '../../src/program/keys.ts';
import { pinOf } from '../../src/program/pins.ts';
import { documents, passages, type PassageId, type SourceDocument } from '../../src/program/sources.ts';
import { passageUnder, sameSense, sameWords } from '../../src/program/successors.ts';

/** The year or day of a passage's text. */
function dateOf(id: PassageId): string {
  const source: SourceDocument = documents[passages[id].document];
  return 'written' in source ? source.written : source.seen;
}

test('a scenario is cited from the text of January 2023 under the rules of today, and from its own under those of May 2021', () => {
  expect(passageUnder('2025-10', 'scenario-6')).toBe('scenario-6-2023');
  expect(passageUnder('2021-05', 'scenario-6')).toBe('scenario-6');
});

test('the requirements of May 2021 for direct bill have no successor', () => {
  for (const id of ['minimum-requirements', 'requirement-revenue', 'transition', 'transition-note'] as const)
    expect(passageUnder('2025-10', id)).toBe(id);
});

test('what is said to have the same words has them', () => {
  for (const id of keysOf(sameWords)) expect(pinOf(sameWords[id]), id).toBe(pinOf(id));
  for (const id of keysOf(sameSense)) expect(pinOf(sameSense[id]), id).not.toBe(pinOf(id));
});

describe.each(Object.entries({ ...sameWords, ...sameSense }))('%s is followed by %s', (id, successor) => {
  const old = keysOf(passages).find((one) => one === id);

  test('which is newer, and is followed by none', () => {
    expect(old === undefined ? '' : dateOf(old) < dateOf(successor)).toBe(true);
    expect(passageUnder('2025-10', successor)).toBe(successor);
  });
});
