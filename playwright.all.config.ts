import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** Every page instead of every kind of page: `npm run test:all`. */
export default defineConfig(base, { testDir: 'test/all', timeout: 120_000 });
