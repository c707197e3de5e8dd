import { defineConfig } from 'vitest/config';

/** The unit tests that `npm run mutants` holds against changed code: without those that start processes or render pages. */
export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts'],
    exclude: ['test/unit/learn/**', 'test/unit/{packages,hosting,rendered,strings,terms}.test.ts'],
    env: { FRAGMENTS: '400' },
    testTimeout: 60_000,
  },
});
