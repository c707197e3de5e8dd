import { globSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { licencesFile, licencesText } from '../../scripts/licences-text.ts';
import { allowed, allowedForTools, allPackages, isOneOf, ownPackages, sentPackages } from '../../scripts/packages.ts';

const versions = z.record(z.string(), z.string());
const locked = z.object({ integrity: z.string().optional(), hasInstallScript: z.boolean().optional() });

describe('packages', () => {
  test('are pinned to one version each', () => {
    const { devDependencies, optionalDependencies } = z
      .object({ devDependencies: versions, optionalDependencies: versions })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    const own = Object.entries({ ...devDependencies, ...optionalDependencies });
    expect(own.length).toBeGreaterThan(50);
    for (const [, version] of own) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Object.fromEntries(ownPackages.map(({ name, version }) => [name, version]))).toEqual(
      Object.fromEntries(own),
    );
  });

  test('have a hash in the lock file each, the Node that builds too, and fetch nothing while they are installed', () => {
    const { packages } = z
      .object({ packages: z.record(z.string(), locked) })
      .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
    const others = Object.entries(packages).filter(([path]) => path !== '');
    expect(others.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
    // esbuild puts its program in place, and compares the hash of one that it has to fetch.
    expect(others.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([
      'node_modules/esbuild',
    ]);
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
      'src/{islands/**/*.{ts,tsx},wizards/{*,tree/*,checklist/*,*/machine}.ts,search/{amounts,languages,ranking,reading,search,sides,spelling,stems,words}.ts}',
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
