// @ts-check
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The folders of `src` between which the direction of imports is checked. */
const folders = [
  'program',
  'i18n',
  'inputs',
  'wizards',
  'text',
  'search',
  'islands',
  'integrations',
  'site',
  'learn',
  'pages',
];

/**
 * A rule for some files: the folders that they may import from, and further patterns that they must not import. One kind of
 * file has one rule, since a later one would replace it.
 *
 * @param {string} files
 * @param {string[]} allowed folders beside their own
 * @param {({ message: string, allowTypeImports?: boolean } & ({ group: string[] } | { regex: string }))[]} [more]
 * @returns {import('eslint').Linter.Config}
 */
const importRule = (files, allowed, more = []) => {
  const own = files.split('/')[1];
  const patterns = folders
    .filter((folder) => folder !== own && !allowed.includes(folder))
    .map((folder) => ({ group: [`../**/${folder}/**`], message: `${files} does not import from ${folder}` }));
  return { files: [files], rules: { 'no-restricted-imports': ['error', { patterns: [...patterns, ...more] }] } };
};

/** For modules that run in the browser or in tests, where Astro's modules do not exist. */
const noAstro = [
  { group: ['astro:*'], message: 'only src/text/content and src/site load content' },
  { group: ['../**/text/content/**'], message: 'what loads content is for build time only' },
];

/** For modules that run in the browser, which takes the graph of a wizard only. Types leave nothing in a script. */
const noPolicy = [
  {
    group: ['**/policies.ts', '**/outcome.ts', '**/outcomes.ts'],
    message: 'the policy behind outcomes is for build time only; types can be imported',
    allowTypeImports: true,
  },
];

/** A kind of question goes through all layers. The wizards know only how its answers are read, judged, tried and published. */
const onlyAnswers = [
  {
    regex: String.raw`/inputs/(?!(?:index|input|decisions|examples|[^/]+/answer)\.ts$)`,
    message: 'wizards import only index.ts, input.ts, decisions.ts, examples.ts and answer.ts from inputs',
  },
];

/** Trees and checklists are two kinds of wizard: what both need stands beside their folders. */
const notFrom = (/** @type {string} */ folder) => [
  { group: [`../${folder}/**`], message: `trees and checklists do not import from each other` },
];

/** The islands of a page do not import each other; `shared`, `finder`, `offline` and `reply` are for all of them. */
const islands = ['wizard', 'checklist', 'desk', 'search', 'regions', 'shell', 'start'];

/** Imports point one way (docs/architecture.md). */
const directions = [
  importRule('src/program/**', []),
  importRule('src/learn/**', []),
  importRule('src/i18n/**', ['program']),
  importRule('src/inputs/**', ['program', 'i18n', 'text', 'islands'], [...noAstro, ...noPolicy]),
  importRule('src/inputs/{index,input,*/answer}.ts', ['program'], [...noAstro, ...noPolicy]),
  importRule('src/wizards/**', ['program', 'inputs'], [...noAstro, ...onlyAnswers]),
  importRule(
    'src/wizards/**/{index,machine,setup,scenarios,questions}.ts',
    ['program', 'inputs'],
    [...noAstro, ...noPolicy, ...onlyAnswers],
  ),
  importRule(
    'src/wizards/tree/**',
    ['program', 'inputs'],
    [...noAstro, ...noPolicy, ...onlyAnswers, ...notFrom('checklist')],
  ),
  importRule(
    'src/wizards/checklist/**',
    ['program', 'inputs'],
    [...noAstro, ...noPolicy, ...onlyAnswers, ...notFrom('tree')],
  ),
  importRule('src/text/**', ['program', 'i18n', 'inputs', 'wizards']),
  importRule('src/search/**', ['program', 'i18n', 'inputs', 'wizards', 'text'], noAstro),
  importRule('src/islands/**', ['program', 'i18n', 'inputs', 'wizards', 'text', 'search'], [...noAstro, ...noPolicy]),
  ...islands.map((island) =>
    importRule(
      `src/islands/${island}/**`,
      ['program', 'i18n', 'inputs', 'wizards', 'text', 'search'],
      [
        ...noAstro,
        ...noPolicy,
        ...islands
          .filter((other) => other !== island)
          .map((other) => ({ group: [`../${other}/**`], message: 'islands do not import each other' })),
      ],
    ),
  ),
  importRule('src/integrations/**', ['program', 'i18n', 'text']),
  importRule('src/site/**', ['program', 'i18n', 'inputs', 'wizards', 'text', 'search', 'islands']),
];

export default defineConfig(
  { ignores: ['dist/', '.cache/', '.astro/', 'node_modules/'] },
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Properties are destructured next to a rest element to omit them. An action that is provided elsewhere declares what it
      // gets as parameters that begin with an underscore.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // Handlers are written as short arrows: `onClick={() => print()}`.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.mjs'],
    rules: {
      // What `JSON.parse` gives is cast in JSDoc here, which the compiler heeds and these rules do not see.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.configs.recommended, reactHooks.configs.flat.recommended],
  },
  ...astro.configs.recommended,
  ...directions,
);
