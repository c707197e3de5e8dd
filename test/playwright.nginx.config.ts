import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/**
 * Against nginx goes what a server can change: headers and compression, types of files, redirects, errors, the service
 * worker, and one page of each kind under its headers. What pages do is tested once, by `npm run e2e`.
 */
export default defineConfig(base, {
  testDir: '.',
  testMatch: ['nginx/*.spec.ts', 'e2e/{decisions,moved,policy,search}.spec.ts'],
  timeout: 60_000,
});
