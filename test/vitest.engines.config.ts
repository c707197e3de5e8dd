import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/engines/*.test.ts'],
    allowOnly: false,
    reporters: ['default'],
    // What a page does in a second takes longer on a busy machine.
    testTimeout: 60_000,
  },
});
