import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** The server and the site that it serves: `npm run test:nginx` starts it first. On a busy machine axe takes half a minute. */
export default defineConfig(base, {
  testDir: '.',
  testMatch: ['nginx/*.spec.ts', 'e2e/*.spec.ts'],
  timeout: 120_000,
});
