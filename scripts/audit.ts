import { spawnSync } from 'node:child_process';
import { z } from 'astro/zod';
import { command, expectNoMore } from './command.ts';

const help = `npm run audit: asks the registry which packages have known vulnerabilities.

  Status 0 none, 1 some, 2 wrong usage, 3 the registry could not be asked.`;

const report = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), range: z.string() })),
});

/** npm’s report; `undefined` where it has none, which is so where the registry is out of reach. */
function askRegistry() {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' });
  try {
    return report.safeParse(JSON.parse(stdout)).data;
  } catch {
    return undefined;
  }
}

command(import.meta, help, {}, ({ positionals }) => {
  expectNoMore(positionals);
  const answer = askRegistry();
  if (!answer) {
    console.error('The registry is out of reach, or does not answer such questions. Nothing is known.');
    return 3;
  }
  const found = Object.entries(answer.vulnerabilities);
  for (const [name, { severity, range }] of found) console.log(`${severity}: ${name} ${range}`);
  console.log(
    found.length === 0 ? 'No known vulnerabilities.' : `${found.length} packages have known vulnerabilities.`,
  );
  return found.length > 0 ? 1 : 0;
});
