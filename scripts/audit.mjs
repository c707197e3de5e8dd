import { spawnSync } from 'node:child_process';
import { run } from './steps.mjs';

const help = `npm run audit: asks the registry which packages have known faults.

  Status 0 none, 1 some, 3 the registry could not be asked.`;

run(() => {
  if (process.argv.length > 2) {
    console.log(help);
    return;
  }
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' });
  /** @type {{ vulnerabilities?: Record<string, { severity: string, range: string }> }} */
  let answer = {};
  try {
    answer = JSON.parse(stdout);
  } catch {
    // Not JSON: reported below.
  }
  const { vulnerabilities } = answer;
  if (!vulnerabilities) {
    console.error(
      'The registry could not be asked: it is out of reach, or answers no such questions. Nothing is known.',
    );
    process.exitCode = 3;
    return;
  }
  const found = Object.entries(vulnerabilities);
  for (const [name, { severity, range }] of found) console.log(`${severity}: ${name} ${range}`);
  console.log(found.length === 0 ? 'No known faults.' : `${found.length} packages have known faults.`);
  if (found.length > 0) process.exitCode = 1;
});
