import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const executablePath = findBrowser();

/** The site as it is built, and a second build that lives under a path. */
export const sites = { root: 'http://localhost:4501', underPath: 'http://localhost:4502/csp' } as const;

const preview = (port: number, more = '') => `npm run --silent preview -- --port ${String(port)} ${more}`;

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.cache/test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 30_000,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['line'], ['json']] : 'line',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: sites.root,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: [
    { command: preview(4501), url: `${sites.root}/en/`, reuseExistingServer: false },
    {
      command: preview(4502, '--outDir .cache/under-path'),
      url: `${sites.underPath}/en/`,
      env: { BASE_PATH: '/csp', SITE_URL: 'https://example.org' },
      reuseExistingServer: false,
    },
  ],
});
