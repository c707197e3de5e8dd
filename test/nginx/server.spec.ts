// The responses of nginx with the generated configuration. These tests open no page.
import { readFileSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { headers } from '../../src/integrations/headers/headers.ts';
import { sites } from '../playwright.config.ts';

const script = readdirSync('dist/_astro').find((name) => name.endsWith('.js')) ?? 'none';
const styles = readdirSync('dist/_astro').find((name) => name.endsWith('.css')) ?? 'none';

const types = {
  '/en/about/': 'text/html; charset=utf-8',
  '/decisions.json': 'application/json',
  '/icon.svg': 'image/svg+xml',
  [`/_astro/${script}`]: 'application/javascript; charset=utf-8',
  [`/_astro/${styles}`]: 'text/css',
} as const;

for (const [path, type] of Object.entries(types))
  test(`${path} has the right content type and the headers of the site`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    const caching = /^\/(_astro|data)\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
    const named = Object.entries({ ...headers, 'Cache-Control': caching, 'Content-Type': type }).map(
      ([name, value]) => [name.toLowerCase(), value] as const,
    );
    expect(answer.headers()).toMatchObject(Object.fromEntries(named));
    // Each header once: with two policies, browsers enforce both.
    for (const [name] of named)
      expect(answer.headersArray().filter((one) => one.name.toLowerCase() === name)).toHaveLength(1);
  });

test('a URL without a trailing slash redirects to the one with it, on the same host', async ({ request }) => {
  for (const path of ['/en', '/nl/transaction-scenarios/s6-way']) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status()).toBe(301);
    expect(answer.headers()).toMatchObject({ location: `${path}/`, 'x-content-type-options': 'nosniff' });
  }
});

test('a missing page gives the 404 page, with status 404 and the same headers', async ({ request }) => {
  for (const address of ['/en/nowhere/', `${sites.underPath}/nl/nowhere/`]) {
    const answer = await request.get(address);
    expect(answer.status()).toBe(404);
    expect(answer.headers()).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': "frame-ancestors 'none'",
    });
    const text = await answer.text();
    for (const said of ['This page does not exist', 'Deze pagina bestaat niet', 'Sidan finns inte'])
      expect(text).toContain(said);
  }
});

for (const [accepted, encoding, ending] of [
  ['gzip, deflate, br', 'br', '.br'],
  ['gzip', 'gzip', '.gz'],
  ['identity', undefined, ''],
] as const)
  for (const [path, file] of [
    ['/en/about/', 'dist/en/about/index.html'],
    ['/decisions.json', 'dist/decisions.json'],
    [`/_astro/${styles}`, `dist/_astro/${styles}`],
  ] as const)
    test(`with Accept-Encoding “${accepted}”, ${path} is served precompressed`, async ({ request }) => {
      const answer = await request.get(path, { headers: { 'Accept-Encoding': accepted } });
      expect(answer.headers()['content-encoding']).toBe(encoding);
      expect(answer.headers()['content-length']).toBe(String(readFileSync(file + ending).length));
      if (encoding) expect(answer.headers().vary).toContain('Accept-Encoding');
      expect((await answer.body()).equals(readFileSync(file))).toBe(true);
    });

test('HEAD returns the headers of GET without a body', async ({ request }) => {
  const answer = await request.head('/en/', { headers: { 'Accept-Encoding': 'identity' } });
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-length']).toBe(String(readFileSync('dist/en/index.html').length));
  expect((await answer.body()).length).toBe(0);
});

test('range requests work', async ({ request }) => {
  const answer = await request.get('/decisions.json', {
    headers: { Range: 'bytes=0-99', 'Accept-Encoding': 'identity' },
  });
  expect(answer.status()).toBe(206);
  expect((await answer.body()).equals(readFileSync('dist/decisions.json').subarray(0, 100))).toBe(true);
});

const file = `/_astro/${script}`;

/**
 * The whole head of an answer, to a request as it stands here: a browser would not send some of these.
 *
 * @param lines what follows the request line
 */
const headOf = (method: string, path: string, lines: readonly string[] = []) =>
  new Promise<string>((resolve, reject) => {
    const { port, hostname } = new URL(sites.root);
    const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname);
    let answer = '';
    socket.setEncoding('latin1').on('data', (part: string) => (answer += part));
    socket.on('error', (error) => (answer === '' ? reject(error) : undefined));
    socket.on('close', () => resolve(answer.split('\r\n\r\n')[0] ?? ''));
    socket.write([`${method} ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...lines, '', ''].join('\r\n'));
  });

for (const [what, status, method, lines] of [
  ['too many headers', 400, 'GET', Array.from({ length: 8 }, (_, at) => `X-${String(at)}: ${'a'.repeat(7000)}`)],
  ['a broken header', 400, 'GET', ['Content-Length: x']],
  ['another method', 405, 'POST', ['Content-Length: 0']],
  ['a failed condition', 412, 'GET', ['If-Match: "other"']],
  ['a large body', 413, 'POST', ['Content-Length: 99999999']],
  ['an unknown transfer', 501, 'GET', ['Transfer-Encoding: other']],
] as const)
  test(`an error in a hashed folder is never cacheable: ${what}, ${String(status)}`, async () => {
    const head = await headOf(method, file, lines);
    expect(head).toContain(`HTTP/1.1 ${String(status)} `);
    expect(head).toContain('Cache-Control: no-cache');
    expect(head).not.toContain('immutable');
  });

test('a file in a hashed folder that does not exist is not cacheable', async () => {
  for (const path of ['/_astro/none.js', '/data/none.json', '/_astro/', '/data/%00', '/_astro/../none']) {
    const head = await headOf('GET', path);
    expect(head).toMatch(/^HTTP\/1\.1 4/);
    expect(head).not.toContain('immutable');
  }
});

test('a script is sent whole, whatever part is asked for', async () => {
  for (const range of ['bytes=0-9', 'bytes=99999999-', 'bytes=9-1', 'x']) {
    const head = await headOf('GET', file, [`Range: ${range}`]);
    expect(head).toContain('HTTP/1.1 200 ');
    expect(head).toContain('immutable');
  }
});

test('an unchanged script gives 304, which is cacheable', async ({ request }) => {
  const first = await request.get(file);
  const again = await request.get(file, { headers: { 'If-None-Match': first.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
  expect(again.headers()['cache-control']).toContain('immutable');
});

test('the service worker has a policy of its own', async ({ request }) => {
  const policy = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";
  for (const address of ['/sw.js', `${sites.underPath}/sw.js`])
    expect((await request.get(address)).headers()['content-security-policy']).toBe(policy);
});

test('a conditional request gives 304', async ({ request }) => {
  const first = await request.get('/en/about/');
  const again = await request.get('/en/about/', { headers: { 'If-None-Match': first.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
});

test('under a path, hashed files are cached for ever too', async ({ request }) => {
  const [name = ''] = readdirSync('.cache/under-path/csp/_astro');
  const answer = await request.get(`${sites.underPath}/_astro/${name}`);
  expect(answer.headers()['cache-control']).toContain('immutable');
  expect((await request.get(`${sites.underPath}/en/`)).status()).toBe(200);
});
