import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { licencesFile, licencesText } from '../../scripts/licences-text.ts';
import { allowed, allowedForTools, allPackages, isOneOf, ownPackages, sentPackages } from '../../scripts/packages.ts';

describe('packages', () => {
  test('are pinned to one version each', () => {
    const own = /"(dev)?[dD]ependencies": \{([^}]*)\}/.exec(readFileSync('package.json', 'utf8'))?.[2] ?? '';
    const versions = own.split(',').map((line) => /: "(.*)"/.exec(line)?.[1]);
    expect(versions.length).toBeGreaterThan(50);
    for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(ownPackages.map(({ version }) => version)).toEqual(versions);
  });

  test('have a licence that is allowed', () => {
    const others = allPackages.filter(({ licence }) => !isOneOf(licence, [...allowed, ...allowedForTools]));
    expect(others).toEqual([]);
  });

  test('have a licence that asks nothing of readers, where their code goes to them', () => {
    expect(sentPackages.filter(({ licence }) => !isOneOf(licence, allowed))).toEqual([]);
  });

  test('stand in the list of licences: npm run licences', () => {
    expect(readFileSync(licencesFile, 'utf8')).toBe(licencesText());
  });

  test('whose code goes to readers are all known', () => {
    // What runs in the browser: the islands, the machines, and the scripts of the desk and of the shell.
    const files = globSync(
      'src/{islands/**/*.{ts,tsx},wizards/{*,tree/*,checklist/*,*/machine}.ts,text/deskIndex.ts}',
      {
        exclude: ['src/wizards/tree/graph.ts'],
      },
    );
    const imported = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/from '((?:@[^/']+\/)?[a-z][^/':]*)/g)].map(([, name = '']) => name),
    );
    const known = sentPackages.map(({ name }) => name);
    expect(imported).toContain('react');
    expect(imported.filter((name) => !known.includes(name))).toEqual([]);
  });
});

test.each([
  ['MIT', true],
  ['(WTFPL OR MIT)', true],
  ['Apache-2.0 AND GPL-3.0-only', false],
  ['none', false],
])('a licence %s is allowed: %s', (licence, is) => {
  expect(isOneOf(licence, allowed)).toBe(is);
});
