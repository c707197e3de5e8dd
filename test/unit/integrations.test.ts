import { expect, test } from 'vitest';
import { withoutIslandIds } from '../../src/integrations/islandIds.ts';
import { withPolicy } from '../../src/integrations/policy/policy.ts';
import { isListed } from '../../src/integrations/sitemap.ts';

// The hashes are those of `printf '%s' 'go()' | openssl dgst -sha256 -binary | base64`.
const hashOfGo = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";

test('a page gets a policy for its own scripts, before the first of them', () => {
  const page = '<!doctype html><html><head><meta charset="utf-8"><script>go()</script><script src="/a.js"></script>';
  expect(withPolicy(page)).toBe(
    '<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src \'none\';' +
      "img-src 'self';connect-src 'self';worker-src 'self';base-uri 'none';form-action 'none';" +
      `script-src 'self' ${hashOfGo};style-src 'self'"><script>go()</script><script src="/a.js"></script>`,
  );
});

test('a script in a template counts, and one that stands twice counts once', () => {
  const page = '<meta charset="utf-8"><script>go()</script><template><script>go()</script></template>';
  expect(withPolicy(page)).toContain(`script-src 'self' ${hashOfGo};`);
  expect(withPolicy('<meta charset="utf-8"><template><style>go()</style></template>')).toContain(
    `style-src 'self' ${hashOfGo}"`,
  );
});

test('a page that declares no encoding, or has a policy already, fails the build', () => {
  expect(() => withPolicy('<title>A page</title>')).toThrow('no encoding');
  expect(() => withPolicy(withPolicy('<meta charset="utf-8">'))).toThrow('already');
});

test('islands lose their ids, and the rest of a page stays as it is', () => {
  const page = (id: string) =>
    `<p>uid="x"</p><astro-island${id} props="a&amp;b" ssr></astro-island><astro-island${id}></astro-island>`;
  expect(withoutIslandIds(page(' uid="Z1a"'))).toBe(page(' '));
});

test('the sitemap leaves out what a language lacks, what has moved, and the page for when the network goes', () => {
  const at = (path: string, base = '/') => isListed(`https://example.org${base}${path}`, base);
  expect(at('')).toBe(true);
  expect(at('en/')).toBe(true);
  expect(at('sv/choose-model/')).toBe(true);
  expect(at('nl/guidance/')).toBe(true);
  expect(at('nl/guidance/regional-markets/')).toBe(true);
  expect(at('nl/guidance/never-written/')).toBe(false);
  expect(at('csp/nl/guidance/never-written/', '/')).toBe(true);
  expect(at('nl/guidance/never-written/', '/csp/')).toBe(false);
  expect(at('en/offline/', '/csp/')).toBe(false);
  expect(at('en/offline/')).toBe(false);
});
