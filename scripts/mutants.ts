import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { command } from './command.ts';

const help = `npm run mutants: changes the code of program, wizards and text in many small ways, and tells which changes no
unit test notices. It takes the better part of an hour, and is no part of npm test.

  npm run mutants -- src/wizards/tree src/text/links.ts    only these folders and files
  status 0 the score is high enough in sum, 1 not

  .cache/mutants/report.html    each change in its place
  .cache/mutants/known.json     results, so that only what has changed since is tried again`;

const rooms = ['src/program', 'src/wizards', 'src/text'];
const least = 85;

type Results = Awaited<ReturnType<Stryker['runMutationTest']>>;

const isFound = ({ status }: Results[number]) => status === 'Killed' || status === 'Timeout';
const isMissed = ({ status }: Results[number]) => status === 'Survived' || status === 'NoCoverage';

/** The mutation score in per cent; mutants that do not compile or are ignored do not count. */
function scoreOf(results: Results): number {
  const counted = results.filter((result) => isFound(result) || isMissed(result));
  return counted.length === 0 ? 100 : (100 * counted.filter(isFound).length) / counted.length;
}

function tell(name: string, results: Results): void {
  const found = results.filter(isFound).length;
  const missed = results.filter(isMissed).length;
  console.log(`${scoreOf(results).toFixed(1).padStart(5)} %  ${name}: ${found} of ${found + missed}`);
}

command(import.meta, help, {}, async ({ positionals: named }) => {
  const mutate = (named.length === 0 ? rooms : named).map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.ts`));
  const results = await new Stryker({
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutants.config.ts' },
    coverageAnalysis: 'perTest',
    // Ignore static code, which is data here: machines, policies, tables. Types check its ids, and tests compare it
    // with tables of the facts. Each such mutant would need a run of all tests.
    ignoreStatic: true,
    // Ignore string mutants: they are ids that do not compile, or messages that no reader sees.
    mutator: { excludedMutations: ['StringLiteral'] },
    concurrency: 2,
    // A generous timeout, so that a slow run on a busy machine does not count as an endless loop.
    timeoutMS: 30_000,
    dryRunTimeoutMinutes: 20,
    tempDirName: '.cache/mutants/work',
    ignorePatterns: ['dist', '.cache', '.astro', 'public'],
    incremental: true,
    incrementalFile: '.cache/mutants/known.json',
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only', 'html'],
    htmlReporter: { fileName: '.cache/mutants/report.html' },
    allowEmpty: true,
  }).runMutationTest();

  const fileOf = ({ fileName }: Results[number]) => relative('.', fileName);
  for (const result of results.filter(isMissed)) {
    const { line, column } = result.location.start;
    console.log(`${fileOf(result)}:${line}:${column} ${result.mutatorName} → ${result.replacement} (${result.status})`);
  }
  for (const folder of [...new Set(results.map((result) => fileOf(result).split('/').slice(0, 3).join('/')))].sort())
    tell(
      folder,
      results.filter((result) => fileOf(result).startsWith(folder)),
    );
  tell('all', results);
  return scoreOf(results) < least ? 1 : 0;
});
