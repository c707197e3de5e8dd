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
      peerDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

/** A package that this project rests on. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** What licences may be: those that let anybody use, change and pass on what is built with them. */
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
];

/** Only for what builds the site and stays on the machine that does: changes to the tool itself would have to be published. */
export const allowedForTools: readonly string[] = ['EPL-2.0', 'LGPL-3.0-or-later', 'MPL-2.0'];

/** Packages of which some code goes to readers; with what these need in turn. Astro’s own island is a part of Astro. */
const sent = [
  '@astrojs/react',
  'astro',
  'minisearch',
  'pagefind',
  'react',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
  'xstate',
];

/** Those of the above that only leave a script of their own in the pages, and nothing of what they need. */
const sentAlone: readonly string[] = ['@astrojs/react', 'astro', 'pagefind'];

/** Packages whose own description lacks a licence in the form that npm reads, from the text that they carry. */
const read: Readonly<Record<string, string>> = { 'format@0.2.2': 'MIT', 'union@0.5.0': 'MIT' };

const { packages } = lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

function packageAt(path: string): Package {
  const { version = '', license } = packages[path] ?? {};
  const name = nameOf(path);
  return { name, version, licence: license ?? read[`${name}@${version}`] ?? 'none' };
}

/** Every package that may be installed, on whatever system. */
export const allPackages: readonly Package[] = Object.keys(packages)
  .filter((path) => path !== '')
  .map(packageAt);

/** Those that the project asks for itself. */
export const ownPackages: readonly Package[] = Object.keys(packages['']?.devDependencies ?? {}).map((name) =>
  packageAt(`node_modules/${name}`),
);

/** The names of packages of which code goes to readers. */
function sentNames(names: readonly string[], known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const [name, ...rest] = names;
  if (name === undefined) return known;
  if (known.has(name)) return sentNames(rest, known);
  const needs = sentAlone.includes(name) ? {} : packages[`node_modules/${name}`]?.dependencies;
  return sentNames([...rest, ...Object.keys(needs ?? {})], new Set([...known, name]));
}

/** Those of which code goes to readers. */
export const sentPackages: readonly Package[] = [...sentNames(sent)]
  .sort()
  .map((name) => packageAt(`node_modules/${name}`));

/** Whether a licence is one of some, as it is or as a choice or sum that it names. */
export function isOneOf(licence: string, some: readonly string[]): boolean {
  const parts = (text: string, by: string) => text.replace(/^\(|\)$/g, '').split(` ${by} `);
  return parts(licence, 'OR').some((choice) => parts(choice, 'AND').every((one) => some.includes(one)));
}
