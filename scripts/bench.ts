import { command, expectNoMore, UsageError } from './command.ts';

const benches = ['import', 'answers', 'desk'] as const;

const help = `npm run bench              measures all of these, or one:
npm run bench -- import    the import of 35 and of 350 documents
npm run bench -- answers   how long an answer takes to the next question
npm run bench -- desk      how often the search finds a right answer first, and among the first three`;

command(import.meta, help, {}, async ({ positionals: [wanted, ...rest] }) => {
  expectNoMore(rest);
  const chosen = benches.filter((name) => wanted === undefined || name === wanted);
  if (chosen.length === 0) throw new UsageError(`There is no such measurement: ${wanted ?? ''}`);
  for (const name of chosen) await import(`./bench-${name}.ts`);
});
