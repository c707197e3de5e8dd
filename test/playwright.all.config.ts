import { defineConfig } from '@playwright/test';
import base, { cwd, port, serve } from './playwright.config.ts';

/** The site in two pseudo-languages, which scripts/pseudo.ts builds. */
export const pseudoSite = `http://localhost:${String(port + 2)}`;

/** The slow tests of `npm run test:all`: every page and state, not a sample of each type. */
export default defineConfig(base, {
  testDir: 'all',
  timeout: 120_000,
  webServer: [{ cwd, command: serve('.cache/pseudo/dist', port + 2), url: `${pseudoSite}/en/` }],
});
