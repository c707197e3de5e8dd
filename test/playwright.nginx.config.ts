import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/**
 * Tests of what depends on the server: headers, compression, content types, redirects, errors, the service worker, and
 * a page of each type under its headers. Everything else is tested once, by `npm run e2e`.
 */
export default defineConfig(base, {
  testDir: '.',
  testMatch: ['nginx/*.spec.ts', 'e2e/{decisions,moved,policy,search}.spec.ts'],
  timeout: 60_000,
});
