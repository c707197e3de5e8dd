import { mkdirSync, writeFileSync } from 'node:fs';
import { localeIds } from '../src/i18n/locales.ts';
import { behind, revisions } from '../src/text/translations.ts';
import { command, expectNoMore, UsageError } from './command.ts';

/** All locales except English, the source language. */
const translations = localeIds.filter((id) => id !== 'en');

const help = `npm run translated -- ${translations.join('|')}: records that every text of a language is in line with the English of now.

  --list    only names the texts that are behind; status 1 where there are any`;

command(
  import.meta,
  help,
  { list: { type: 'boolean', default: false } },
  ({ values, positionals: [named, ...rest] }) => {
    const locale = translations.find((id) => id === named);
    if (!locale) throw new UsageError('Which language?');
    expectNoMore(rest);
    if (values.list) {
      const late = behind(locale);
      for (const text of late) console.log(text);
      return late.length > 0 ? 1 : 0;
    }
    mkdirSync('content/translations', { recursive: true });
    writeFileSync(`content/translations/${locale}.json`, `${JSON.stringify(revisions(locale), null, 2)}\n`);
    return 0;
  },
);
