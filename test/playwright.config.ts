import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';

const executablePath = findBrowser();

/** Two ports beside each other; another first one where these are taken. */
export const port = Number(process.env.E2E_PORT ?? 4501);

/** Where the servers are started: the paths that they serve begin there. */
export const cwd = resolve(import.meta.dirname, '..');

/** A server that runs already, on these two ports: scripts/test-nginx.ts starts one. */
const isServed = process.env.E2E_SERVED === 'yes';

/** The site as it is built, and a second build that lives under a path. */
export const sites = {
  root: `http://localhost:${String(port)}`,
  underPath: `http://localhost:${String(port + 1)}/csp`,
} as const;

export const serve = (folder: string, on: number) => `npx http-server ${folder} -p ${String(on)} -s -c-1`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.cache/test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A machine that CI shares may be slow for a moment; scripts/test.mjs says what passed only then.
  retries: process.env.CI ? 1 : 0,
  timeout: 30_000,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : 'line',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: sites.root,
    // A worker's requests pass by the tests that intercept them; offline.spec.ts is the one that lets it in.
    serviceWorkers: 'block',
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
  webServer: isServed
    ? []
    : [
        { cwd, command: serve('dist', port), url: `${sites.root}/en/` },
        { cwd, command: serve('.cache/under-path', port + 1), url: `${sites.underPath}/en/` },
      ],
});
