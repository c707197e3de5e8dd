import { writeFileSync } from 'node:fs';
import { licencesFile, licencesText } from './licences-text.ts';
import { run } from './steps.mjs';

const help = `npm run licences: writes ${licencesFile} anew, after a change of the packages.`;

run(() => {
  if (process.argv.length > 2) console.log(help);
  else writeFileSync(licencesFile, licencesText());
});
