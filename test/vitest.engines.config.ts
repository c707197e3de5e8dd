import { defineConfig } from 'vitest/config';
import { installedEngines } from '../scripts/engines.mjs';

export default defineConfig({
  test: {
    include: installedEngines().map((engine) => `test/engines/${engine}.test.ts`),
    passWithNoTests: true,
    allowOnly: false,
    reporters: ['default'],
    // What a page does in a second takes longer on a busy machine.
    testTimeout: 60_000,
  },
});
