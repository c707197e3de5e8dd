import { describe, expect, test } from 'vitest';
import { looksLikeEdition, shownParts } from '../../src/wizards/shownParts.ts';

const step = (text: string) => {
  const [question = '', ...answer] = text.split('=');
  return { question, answer: answer.join('=') };
};

describe('of an address is shown what looks like a question and an answer:', () => {
  test.each([
    's6-size=large',
    'scenario=s7',
    'R0=yes',
    's7-countries=NL.US',
    's7-countries=-.SE',
    'wizard=transaction-scenarios',
    'scenario=s3-transfer-azure-plan-as-reseller',
    'edition=2031-04',
  ])('%s', (text) => {
    expect(shownParts([step(text)])).toEqual({ shown: [step(text)], others: 0 });
  });
});

describe('of an address is counted and not shown', () => {
  test.each([
    'see=other.example',
    'see=other.example/verdict',
    'note=call 0900 1234',
    'note=Correction: allowed since June',
    'verdict is wrong=yes',
    '=yes',
    'scenario=',
    'a=<b>',
    'a=%',
    'a=0900-1234',
    'a=mail@other.example',
    'a=www.other.example',
    'a=x\u202Ey',
    'a=аллоwed',
    'the-verdict-is-wrong-see-the-new-rules-now=yes',
    `a=${'x'.repeat(41)}`,
    `a=${'x-'.repeat(30)}x`,
    '__proto__=yes',
    'a=2026-13',
    'a=2026-11, see other.example',
    'a=NL.US.SE',
    'a=\n',
  ])('%s', (text) => {
    expect(shownParts([step(text)])).toEqual({ shown: [], others: 1 });
  });

  test('what comes after five', () => {
    const parts = Array.from({ length: 1000 }, (_, at) => step(`a${String(at)}=b`));
    expect(shownParts(parts)).toEqual({ shown: parts.slice(0, 5), others: 995 });
  });
});

test('an edition is shown only where it looks like one', () => {
  for (const text of ['2021-05', '2031-12']) expect(looksLikeEdition(text)).toBe(true);
  for (const text of ['2026-11, see other.example', '2026-13', '2026-00', '26-11', '', '2026-11\n', 'today'])
    expect(looksLikeEdition(text)).toBe(false);
});
