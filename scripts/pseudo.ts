import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as english from '../src/i18n/languages/en.ts';
import { run, step } from './steps.mjs';

/*
 * Builds the site in two pseudo-languages, generated from the English: one right to left, the other with words that are
 * half as long again. In a copy of the sources they replace Dutch and Swedish, so that every page and script uses them.
 */

const copy = '.cache/pseudo';

interface Pseudo {
  /** The locale that it replaces. */
  readonly place: 'nl' | 'sv';
  readonly direction: 'ltr' | 'rtl';
  /** The replacements for a to z, and the letters to double. */
  readonly letters: string;
  readonly twice: string;
  /** Added around each text, so that truncation is visible. */
  readonly brackets: readonly [string, string];
}

const languages: readonly Pseudo[] = [
  { place: 'nl', direction: 'rtl', letters: 'אבגדהוזחטיכלמנסעפצקרשתךםןף', twice: '', brackets: ['«', '»'] },
  { place: 'sv', direction: 'ltr', letters: 'áƀçðéƒĝĥíĵķļɱñöþɋŕšţûṽŵẋýž', twice: 'aeinostu', brackets: ['⟦', '⟧'] },
];

/** Matches what must not be translated: placeholders, anchors, tags, link targets, code, URLs, entities. */
const noWord = /(\{[^}]*\}|<[^>]*>|\]\([^)]*\)|`[^`]*`|https?:\S+|&#?\w+;)/;

/** Fields that hold ids. */
const isId = (field: string) => ['facts', 'overtaken', 'since', 'source', 'anchor', 'hash', 'nearest'].includes(field);

/** Fields that are matched against other texts, and so get no brackets. */
const isLookedFor = (field: string) => ['forms', 'asked'].includes(field);

function letterByLetter({ letters, twice }: Pseudo, text: string): string {
  const letter = (plain: string) => {
    const small = plain.toLowerCase();
    const own = letters.charAt(small.charCodeAt(0) - 'a'.charCodeAt(0));
    return (plain === small ? own : own.toUpperCase()) + (twice.includes(small) ? own : '');
  };
  const parts = text.split(noWord).map((part, at) => (at % 2 === 1 ? part : part.replace(/[a-z]/gi, letter)));
  return parts.join('');
}

/** Translates all texts in a value to a pseudo-language. */
function translated(language: Pseudo, value: unknown, field = ''): unknown {
  if (isId(field)) return value;
  const text = typeof value === 'string' && letterByLetter(language, value);
  if (text !== false) return isLookedFor(field) ? text : language.brackets.join(text);
  if (Array.isArray(value)) return value.map((inner: unknown) => translated(language, inner, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [name, translated(language, inner, name)]),
  );
}

const read = (file: string) => readFileSync(`${copy}/${file}`, 'utf8');
const write = (file: string, text: string) => writeFileSync(`${copy}/${file}`, text);

/** JSON is valid YAML. */
const toYaml = (value: unknown) => JSON.stringify(value, null, 2);

function translate(language: Pseudo): void {
  const { place, direction } = language;
  for (const english of globSync('content/**/{en.*,en/**/*.*}', { cwd: copy })) {
    if (!/\.(mdx|yaml)$/.test(english)) continue;
    const file = english.replace(/\/en(?=[./])/, `/${place}`);
    const [, matter, prose = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(read(english)) ?? [];
    const matterText = toYaml(translated(language, parse(matter ?? read(english))));
    write(file, matter === undefined ? matterText : `---\n${matterText}\n---\n${letterByLetter(language, prose)}`);
  }
  // This file holds all languages.
  const changes = parse(read('content/changes.yaml')) as Record<string, { text: Record<string, string> }>;
  for (const { text } of Object.values(changes)) text[place] = String(translated(language, text.en));
  write('content/changes.yaml', toYaml(changes));

  const exported = Object.entries(english).map(
    ([name, texts]) => `export const ${name} = ${toYaml(translated(language, texts))};`,
  );
  write(`src/i18n/languages/${place}.ts`, exported.join('\n'));
  const line = new RegExp(`(^ {2}${place}: .*direction: )'ltr'`, 'm');
  if (!line.test(read('src/i18n/locales.ts'))) throw new Error(`the languages have no direction of ${place}`);
  write('src/i18n/locales.ts', read('src/i18n/locales.ts').replace(line, `$1'${direction}'`));
}

run(async () => {
  rmSync(copy, { recursive: true, force: true });
  const parts = ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  for (const part of parts) cpSync(part, `${copy}/${part}`, { recursive: true });
  const imported = 'content/imported';
  const documents = 'test/fixtures/learn/plain test/fixtures/learn/two-languages';
  const toImport = `node scripts/import.ts ${documents} --to ${copy}/${imported} --force`;
  const toBuild = `cd ${copy} && ../../node_modules/.bin/astro build`;
  const env = { SITE_URL: '', BASE_PATH: '', REPORT_ADDRESS: '', IMPORTED: imported };
  if (!(await step('Import for the pseudo-languages', toImport))) throw new Error('nothing was imported');
  for (const language of languages) translate(language);
  if (!(await step('Build in the pseudo-languages', toBuild, env))) throw new Error('nothing was built');
});
