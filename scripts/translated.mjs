import { mkdirSync, writeFileSync } from 'node:fs';
import { localeIds } from '../src/i18n/locales.ts';
import { behind, revisions } from '../src/text/translations.ts';
import { run } from './steps.mjs';

/** All locales except English, the source language. */
const translations = localeIds.filter((id) => id !== 'en');

const help = `npm run translated -- ${translations.join('|')}: records that every text of a language is in line with the English of now.

  --list    only names the texts that are behind; status 1 where there are any`;

run(() => {
  const [named, flag, ...rest] = process.argv.slice(2);
  if (named === '--help') return console.log(help);
  const locale = translations.find((id) => id === named);
  if (!locale || (flag !== undefined && flag !== '--list') || rest.length > 0) {
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
