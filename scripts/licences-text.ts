import { allPackages, ownPackages, sentPackages, type Package } from './packages.ts';

export const licencesFile = 'docs/licences.md';

const listOf = (some: readonly Package[]) =>
  some.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`).join('\n');

/** The content of docs/licences.md. */
export function licencesText(): string {
  const byLicence = Object.entries(Object.groupBy(allPackages, ({ licence }) => licence)).map(
    ([licence, some = []]) => [licence, new Set(some.map(({ name }) => name)).size] as const,
  );
  return `# Licences of what this project uses

Made by \`npm run licences\` from \`package-lock.json\`. What this project itself is under stands in [LICENSE](../LICENSE) and
[content/LICENSE](../content/LICENSE).

## Code that goes to readers

${listOf(sentPackages)}

## What builds and tests the site

${listOf(ownPackages.filter(({ name }) => !sentPackages.some((other) => other.name === name)))}

## All that these need in turn, by licence

${byLicence
  .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
  .map(([licence, count]) => `- ${licence}: ${count} ${count === 1 ? 'package' : 'packages'}`)
  .join('\n')}
`;
}
