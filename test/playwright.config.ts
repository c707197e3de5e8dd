import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser, sandbox } from '../scripts/browser.mjs';

const executablePath = findBrowser();

/** The first of two consecutive ports; set E2E_PORT if they are in use. */
export const port = Number(process.env.E2E_PORT ?? 4501);

/** The working directory of the servers, to which the paths that they serve are relative. */
export const cwd = resolve(import.meta.dirname, '..');

/** Whether a server is already running on these ports; scripts/test-nginx.ts starts one. */
const isServed = process.env.E2E_SERVED === 'yes';

/** The build at the root, and a second build under a base path. */
export const sites = {
  root: `http://localhost:${String(port)}`,
  underPath: `http://localhost:${String(port + 1)}/csp`,
} as const;

/** The command that serves a folder, to this machine only. */
export const serve = (folder: string, on: number) => `npx http-server ${folder} -a 127.0.0.1 -p ${String(on)} -s -c-1`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.cache/test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // One retry, because CI machines can be slow for a moment; scripts/test.mjs reports tests that needed it.
  retries: process.env.CI ? 1 : 0,
  timeout: 30_000,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : 'line',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: sites.root,
    // Requests of a service worker cannot be intercepted by tests. Only offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        ...sandbox,
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
        // Only `npm run test:all` builds it, for tests that are tagged as slow.
        ...(existsSync(resolve(cwd, '.cache/under-path'))
          ? [{ cwd, command: serve('.cache/under-path', port + 1), url: `${sites.underPath}/en/` }]
          : []),
      ],
});
