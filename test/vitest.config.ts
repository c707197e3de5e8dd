import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts'],
    allowOnly: false,
    reporters: ['default'],
    // Properties are tried a few thousand times, which takes longer than the usual 5 s on a busy machine.
    testTimeout: 30_000,
  },
});
