const benches = ['import', 'answers'] as const;

const help = `npm run bench              measures all of these, or one:
npm run bench -- import    the import of 350 documents
npm run bench -- answers   how long an answer takes to the next question`;

const [wanted] = process.argv.slice(2);
if (wanted === '--help') console.log(help);
else if (wanted !== undefined && !benches.some((name) => name === wanted)) {
  console.error(help);
  process.exitCode = 2;
} else for (const name of benches) if (wanted === undefined || wanted === name) await import(`./bench-${name}.ts`);

export {};
