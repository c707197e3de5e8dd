import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFile } from '../../src/integrations/headers/headers.ts';
import { example, nginxConfiguration } from '../../scripts/nginx-configuration.ts';
import { readRedirects } from '../../src/text/redirects.ts';
import { readFragment } from '../../src/wizards/fragment.ts';
import { headersAt } from '../headers.ts';

describe('the file of headers', () => {
  const entries = ['en/', '_astro/', 'index.html', 'sw.js', '404.html'];

  test.each([
    ['', '/en/about/', 'no-cache'],
    ['', '/', 'no-cache'],
    ['', '/sw.js', 'no-cache'],
    // No status can be named here, so that an error may come with it: no shared cache keeps that for everybody.
    ['', '/_astro/page.CvQ1.css', 'private, max-age=31536000, immutable'],
    ['/csp', '/csp/_astro/page.CvQ1.css', 'private, max-age=31536000, immutable'],
    ['/csp', '/csp/', 'no-cache'],
  ])('under “%s” says for %s how long it holds, once: %s', (base, path, caching) => {
    const found = headersAt(headersFile(base, entries), path).filter((field) => field.startsWith('Cache-Control'));
    expect(found).toEqual([`Cache-Control: ${caching}`]);
  });

  test('says the rest for every path', () => {
    for (const path of ['/en/', '/_astro/a.js', '/404.html'])
      expect(headersAt(headersFile('', entries), path)).toEqual(
        expect.arrayContaining([
          "Content-Security-Policy: frame-ancestors 'none'",
          'Cross-Origin-Embedder-Policy: require-corp',
          'Cross-Origin-Opener-Policy: same-origin',
          'Cross-Origin-Resource-Policy: same-origin',
          'Origin-Agent-Cluster: ?1',
          'Referrer-Policy: same-origin',
          'X-Content-Type-Options: nosniff',
          'X-Frame-Options: DENY',
        ]),
      );
  });

  test('gives the service worker a policy', () => {
    const policy = "Content-Security-Policy: default-src 'none'; connect-src 'self'; frame-ancestors 'none'";
    expect(headersAt(headersFile('/csp', entries), '/csp/sw.js')).toContain(policy);
    expect(headersAt(headersFile('', entries), '/en/')).not.toContain(policy);
  });

  test('says nothing of other paths where the site lives under one', () => {
    expect(headersAt(headersFile('/csp', entries), '/other/')).toEqual([]);
  });
});

test('the configuration of nginx is the one that is made: npm run nginx', () => {
  expect(readFileSync('docs/nginx.conf', 'utf8')).toBe(nginxConfiguration(example));
});

describe('redirects', () => {
  test('are read from the content', () => {
    expect(readRedirects('guidance/old: guidance/new#there\nold-wizard: new-wizard')).toEqual([
      { from: 'guidance/old', to: ['guidance', 'new'], anchor: 'there' },
      { from: 'old-wizard', to: ['new-wizard'], anchor: '' },
    ]);
    expect(readRedirects('{}')).toEqual([]);
  });

  test.each([
    '../../outside: new',
    'old: ../outside',
    'guidance/../../outside: new',
    'guidance/..: new',
    '.: new',
    '..: new',
    'old: guidance/.hidden',
    '.well-known: new',
    'a/./b: new',
    'a//b: new',
    'a\\b: new',
    '"%2e%2e/outside": new',
  ])('lead to no folder above: %s', (text) => {
    expect(() => readRedirects(text)).toThrow();
  });

  test.each(['/guidance/old: new', 'old/: new', 'old: https://example.org/', 'old#part: new', 'a: b\nb: c', 'a: 1'])(
    'are refused where they make no sense: %s',
    (text) => {
      expect(() => readRedirects(text)).toThrow();
    },
  );
});

test('an answer that is called otherwise now is read as what it is called now', () => {
  const renamed = new Map([['s6-road=two', ['s6-way', 'second-provider']]] as const);
  const { answers } = readFragment('#scenario=s6&s6-road=two&s6-road=one', renamed);
  expect([...answers]).toEqual([
    ['scenario', 's6'],
    ['s6-way', 'second-provider'],
    ['s6-road', 'one'],
  ]);
});
