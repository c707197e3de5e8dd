import { expect, test } from 'vitest';
import { behind, revisions, texts } from '../../src/text/translations.ts';

test('English is behind nothing, and every text of another language has its English', () => {
  expect(behind('en')).toEqual([]);
  expect(texts('nl').map(({ id }) => id)).toEqual(texts('sv').map(({ id }) => id));
  expect(texts('nl').find(({ id }) => id === 'guidance/direct-bill-partner.mdx')).toEqual({
    id: 'guidance/direct-bill-partner.mdx',
    english: 'content/guidance/en/direct-bill-partner.mdx',
    own: 'content/guidance/nl/direct-bill-partner.mdx',
  });
});

test('what is recorded names a revision for every text', () => {
  const recorded = revisions('nl');
  expect(Object.keys(recorded)).toContain('glossary');
  for (const revision of Object.values(recorded)) expect(revision).toMatch(/^[0-9a-f]{12}$/);
});
