import { describe, expect, test } from 'vitest';
import { hasIntegrity, isFileAt, isPageAt } from '../../src/integrations/offline/checks.ts';

const json = { headers: { 'Content-Type': 'application/json' } };
const script = { headers: { 'Content-Type': 'text/javascript' } };

describe('a data file is kept only if its bytes are those that its name promises', () => {
  // `printf '%s' '{"a":1}' | sha256sum` begins with 015abd7f5cc5.
  const url = 'https://example.org/csp/data/today/replies/x.015abd7f5cc5.json';

  test.each([
    ['whole', '{"a":1}', { ...json }, true],
    ['of a host that does not know the type', '{"a":1}', {}, true],
    ['empty', '', json, false],
    ['half', '{"a"', json, false],
    ['another', '{"a":2}', json, false],
    ['with a line more', '{"a":1}\n', json, false],
    ['an error', '{"a":1}', { ...json, status: 503 }, false],
    ['a page', '<!doctype html>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } }, false],
  ])('%s', async (_, body, init, isGood) => {
    const response = new Response(body, init);
    expect(await isFileAt(url, response)).toBe(isGood);
    // The response can still be read.
    expect(await response.text()).toBe(body);
  });

  test('a name without a hash promises nothing but that it is no page', async () => {
    expect(await isFileAt('https://example.org/_astro/a.Bx1.js', new Response('', script))).toBe(true);
    expect(
      await isFileAt(
        'https://example.org/_astro/a.Bx1.js',
        new Response('', { headers: { 'Content-Type': 'text/html' } }),
      ),
    ).toBe(false);
  });
});

test('a file of this version is kept only with the bytes of the build', async () => {
  // `printf '%s' 'go()' | openssl dgst -sha256 -binary | base64`
  const integrity = 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw=';
  expect(await hasIntegrity(new Response('go()', script), integrity)).toBe(true);
  expect(await hasIntegrity(new Response('go(', script), integrity)).toBe(false);
  expect(await hasIntegrity(new Response('', script), integrity)).toBe(false);
  expect(await hasIntegrity(new Response('go()', { status: 500 }), integrity)).toBe(false);
});

describe('a page is kept', () => {
  const page = (path: string) => `<!doctype html><html lang="en" data-page="${path}"><p>Text</p></html>\n`;
  const site = 'https://example.org';

  test.each(['/', '/en/', '/csp/sv/today/desk/'])('under the address that it names: %s', (path) => {
    expect(isPageAt(site + path, page(path))).toBe(true);
  });

  test.each([
    ['another spelling with two slashes', '/en//desk/', page('/en/desk/')],
    ['another spelling in percent', '/%65n/desk/', page('/en/desk/')],
    ['capitals', '/EN/desk/', page('/en/desk/')],
    ['no slash at the end', '/en/desk', page('/en/desk/')],
    ['a query', '/en/desk/?a=1', page('/en/desk/')],
    ['a file name', '/en/desk/index.html', page('/en/desk/')],
    ['the start page in its place', '/en/desk/', page('/en/')],
    ['half a page', '/en/desk/', page('/en/desk/').slice(0, -10)],
    ['a maintenance page', '/en/desk/', '<!doctype html><html><h1>We are back soon</h1></html>'],
    ['a page that only speaks of the mark', '/en/desk/', '<html><p>data-page=/en/desk/</p></html>'],
    ['nothing', '/en/desk/', ''],
  ])('and not with %s', (_, path, html) => {
    expect(isPageAt(site + path, html)).toBe(false);
  });
});
