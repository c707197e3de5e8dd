// @ts-check
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The rooms of `src`, each with those that it may import from: imports point one way (docs/architecture.md). The lists say
 * the same of the folders inside the larger rooms. An `!` names what a room must not import although the rest of a package
 * is allowed.
 *
 * @type {Record<string, string[]>}
 */
const rooms = {
  program: [],
  learn: [],
  i18n: ['program'],
  wizards: ['program'],
  text: ['program', 'i18n', 'wizards'],
  islands: ['program', 'i18n', 'wizards', 'text'],
  integrations: ['i18n', 'text'],
  site: ['program', 'i18n', 'wizards', 'text', 'islands', 'styles'],
};

/** Rooms whose modules also run in the browser or in tests: Astro's modules exist in neither. */
const withoutAstro = ['program', 'wizards', 'islands'];
const noAstro = [
  { group: ['astro:*'], message: 'only src/text/content and src/site load content' },
  { group: ['../**/text/content/**'], message: 'what loads content is for build time only' },
];

/** The islands of a page do not know each other; `shared` and `reply` are for all of them. */
const islands = ['wizard', 'checklist', 'desk', 'search'];

/** @param {string} room */
const outsideOf = (room) => [
  ...[...Object.keys(rooms), 'pages']
    .filter((other) => other !== room && !rooms[room]?.includes(other))
    .map((other) => ({ group: [`../**/${other}/**`], message: `${room} does not import from ${other}` })),
  ...(withoutAstro.includes(room) ? noAstro : []),
];

/** @type {import('eslint').Linter.Config[]} */
const directions = [
  ...Object.keys(rooms).map((room) => ({
    files: [`src/${room}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns: outsideOf(room) }] },
  })),
  ...islands.map((island) => ({
    files: [`src/islands/${island}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...outsideOf('islands'),
            ...islands
              .filter((other) => other !== island)
              .map((other) => ({ group: [`../${other}/**`], message: 'islands do not import each other' })),
          ],
        },
      ],
    },
  })),
];

export default defineConfig(
  { ignores: ['dist/', '.cache/', '.astro/', 'node_modules/'] },
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Properties are destructured next to a rest element to omit them.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
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
