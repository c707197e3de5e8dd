import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { fillText } from '../../src/text/fill.ts';

describe('a name in a text that editions share', () => {
  test.each([
    ['en', '2021-05', 'An MPN ID: the MPN ID of the Microsoft Partner Network, an Azure AD tenant'],
    [
      'en',
      '2025-10',
      'A Partner ID: the Partner ID of the Microsoft AI Cloud Partner Program, a Microsoft Entra tenant',
    ],
  ] as const)('is that of its time: %s, %s', (locale, edition, text) => {
    const shared = '{APartnerId}: the {partnerId} of the {partnerProgram}, {aDirectory} tenant';
    expect(fillText({ locale, edition }, shared)).toBe(text);
  });

  test.each([
    ['nl', '2021-05', 'een MPN-ID van het Microsoft Partner Network'],
    ['nl', '2025-10', 'een partner-ID van het Microsoft AI Cloud Partner Program'],
  ] as const)('has its article: %s, %s', (locale, edition, text) => {
    expect(fillText({ locale, edition }, '{aPartnerId} van het {partnerProgram}')).toBe(text);
  });
});

/** Without what the screens of the time say, which is set in bold. */
const withoutLabels = (line: string) => line.replace(/\*\*[^*]*\*\*/g, '');

test.each(localeIds)('no shared text has an old name that has a fill, in %s', (locale) => {
  const shared = ['choose-model', 'transaction-scenarios', 'reseller-readiness'].flatMap((wizard) =>
    globSync(`content/wizards/${locale}/${wizard}/**/*.{yaml,mdx}`, { exclude: ['**/2025-10/**', '**/2025-10.yaml'] }),
  );
  const guidance = globSync(`content/guidance/${locale}/*.mdx`, {
    exclude: ['**/{what-has-changed,names-and-ids}.mdx'],
  });
  const files = [...shared, ...guidance, `content/comparison/${locale}.yaml`];
  expect(files.length).toBeGreaterThan(80);
  const old = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      // A Dutch or Swedish compound with the name in it, such as MPN-ID’s, is not one that a fill can make.
      .filter((line) => /\bMPN[- ]ID\b(?![-:’'s])|\bMicrosoft Partner Network\b|\bAzure AD\b/.test(withoutLabels(line)))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(old).toEqual([]);
});
