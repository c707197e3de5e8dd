import { mkdirSync, writeFileSync } from 'node:fs';
import { behind, revisions } from '../src/words/translations.ts';
import { run } from './steps.mjs';

const help = `npm run translated -- nl|sv: records that every text of a language is in line with the English of now.

  --list    only names the texts that are behind; status 1 where there are any`;

run(() => {
  const [locale, flag, ...rest] = process.argv.slice(2);
  if (locale === '--help') return console.log(help);
  if ((locale !== 'nl' && locale !== 'sv') || (flag !== undefined && flag !== '--list') || rest.length > 0) {
    console.error(help);
    process.exitCode = 2;
    return;
  }
  if (flag) {
    const late = behind(locale);
    for (const text of late) console.log(text);
    if (late.length > 0) process.exitCode = 1;
    return;
  }
  mkdirSync('content/translations', { recursive: true });
  writeFileSync(`content/translations/${locale}.json`, `${JSON.stringify(revisions(locale), null, 2)}\n`);
});
