import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { underPathSettings } from '../../scripts/under-path.mjs';
import { sites } from '../playwright.config.ts';

/** An origin that the build under a path names, and one that it does not. For a browser they are other sites than localhost. */
export const [portal = ''] = underPathSettings.EMBED_ORIGINS.split(' ');
export const stranger = 'http://127.0.0.1:4591';

/** Serves the page of somebody else: the element in it is the query. It really is a server: browsers ask where a page is from. */
async function serve(origin: string): Promise<() => void> {
  const { hostname, port } = new URL(origin);
  const server = createServer((request, response) => {
    const element = decodeURIComponent(request.url?.split('?')[1] ?? '');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="nl-BE"><title>A portal</title><link rel="icon" href="data:,">
      <script src="${sites.underPath}/embed.js"></script><h1>A portal</h1>${element}`);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(Number(port), hostname, done);
  });
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

/** Serves both. @returns what ends it */
export async function servePortals(): Promise<() => void> {
  const ends = await Promise.all([portal, stranger].map(serve));
  return () => {
    for (const end of ends) end();
  };
}

declare global {
  interface Window {
    /** The messages that a portal heard, and the outcomes that the element told of. */
    heard: unknown[];
  }
}

/** Opens the page of somebody else with an element in it. */
export async function openPortal(page: Page, element: string, origin = portal): Promise<void> {
  await page.addInitScript(() => {
    window.heard = [];
    window.addEventListener('message', ({ data }) => window.heard.push(data));
    window.addEventListener('csp-guide-outcome', (event) => {
      if (!(event instanceof CustomEvent)) return;
      const told: unknown = event.detail;
      window.heard.push({ told });
    });
  });
  await page.goto(`${origin}/?${encodeURIComponent(element)}`);
}

/** What the page around the frame heard, in order. */
export const heard = (page: Page) => page.evaluate(() => window.heard);

export const frameOf = (page: Page) => page.frameLocator('iframe');
