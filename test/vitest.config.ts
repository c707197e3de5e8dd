import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts'],
    allowOnly: false,
    // Not that of CI, which is UTC, so that a day in the wrong time zone is seen.
    env: { TZ: 'America/New_York' },
    reporters: ['default'],
    // Properties are tried a few thousand times, which takes longer than the usual 5 s on a busy machine.
    testTimeout: 30_000,
  },
});
