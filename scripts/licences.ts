import { writeFileSync } from 'node:fs';
import { licencesFile, licencesText } from './licences-text.ts';
import { command, expectNoMore } from './command.ts';

const help = `npm run licences: writes ${licencesFile} anew, after a change of the packages.`;

command(import.meta, help, {}, ({ positionals }) => {
  expectNoMore(positionals);
  writeFileSync(licencesFile, licencesText());
});
