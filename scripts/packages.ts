import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
      devDependencies: z.record(z.string(), z.string()).optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
      peerDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

/** A dependency of this project. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Allowed licences: they permit use, modification and distribution of what is built with the package. */
export const allowed: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Zlib',
];

/**
 * Licences allowed for build tools only, because they are not distributed: modified versions would have to be
 * published.
 */
export const allowedForTools: readonly string[] = ['EPL-2.0', 'LGPL-3.0-or-later', 'MPL-2.0', 'Zlib'];

/** Packages whose code is sent to readers, together with their dependencies. Astro includes its island runtime. */
const sent = [
  '@astrojs/react',
  'astro',
  '@orama/stemmers',
  'damerau-levenshtein',
  'ical-generator',
  'react',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
  '@xstate/react',
  'xstate',
];

/** Packages that add only a script of their own to the pages, without their dependencies. */
const sentAlone: readonly string[] = ['@astrojs/react', 'astro'];

/** Licences of packages that do not declare one in package.json, taken from their licence files. */
const read: Readonly<Record<string, string>> = { 'format@0.2.2': 'MIT', 'union@0.5.0': 'MIT' };

const { packages } = lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

function packageAt(path: string): Package {
  const { version = '', license } = packages[path] ?? {};
  const name = nameOf(path);
  return { name, version, licence: license ?? read[`${name}@${version}`] ?? 'none' };
}

/** All packages in the lock file, for every platform. */
export const allPackages: readonly Package[] = Object.keys(packages)
  .filter((path) => path !== '')
  .map(packageAt);

/** Direct dependencies; Node, for each platform, is among them. */
export const ownPackages: readonly Package[] = Object.keys({
  ...packages['']?.devDependencies,
  ...packages['']?.optionalDependencies,
})
  .sort()
  .map((name) => packageAt(`node_modules/${name}`));

/** The names of packages whose code is sent to readers. */
function sentNames(names: readonly string[], known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const [name, ...rest] = names;
  if (name === undefined) return known;
  if (known.has(name)) return sentNames(rest, known);
  const needs = sentAlone.includes(name) ? {} : packages[`node_modules/${name}`]?.dependencies;
  return sentNames([...rest, ...Object.keys(needs ?? {})], new Set([...known, name]));
}

/** Packages whose code is sent to readers. */
export const sentPackages: readonly Package[] = [...sentNames(sent)]
  .sort()
  .map((name) => packageAt(`node_modules/${name}`));

/**
 * Whether a licence expression is allowed: a single licence, an OR with at least one allowed, or an AND with all
 * allowed.
 */
export function isOneOf(licence: string, some: readonly string[]): boolean {
  const parts = (text: string, by: string) => text.replace(/^\(|\)$/g, '').split(` ${by} `);
  return parts(licence, 'OR').some((choice) => parts(choice, 'AND').every((one) => some.includes(one)));
}
