import { describe, expect, test } from 'vitest';
import { nginxConfiguration } from '../../scripts/nginx-configuration.ts';
import { isAsk, isHeight, isOutcome } from '../../src/integrations/embed/messages.ts';
import { readOrigins } from '../../src/integrations/embed/origins.ts';
import { headersFile } from '../../src/integrations/headers/headers.ts';
import { framedPaths } from '../../src/text/framed.ts';
import { headersAt } from '../headers.ts';

describe('EMBED_ORIGINS', () => {
  test('names origins, with spaces or commas between them, each once', () => {
    expect(
      readOrigins(
        ' https://portal.example, https://intranet.example:8443\nhttps://portal.example http://localhost:3000',
      ),
    ).toEqual(['https://portal.example', 'https://intranet.example:8443', 'http://localhost:3000']);
    expect(readOrigins('http://127.0.0.1:4590 http://[::1]:3000')).toEqual([
      'http://127.0.0.1:4590',
      'http://[::1]:3000',
    ]);
    expect(readOrigins('')).toEqual([]);
    expect(readOrigins(undefined)).toEqual([]);
  });

  test.each([
    ['https://portal.example/', 'is no origin'],
    ['https://portal.example/page', 'is no origin'],
    ['https://Portal.example', 'is no origin'],
    ['https://portal.example:443', 'is no origin'],
    ['https://*.example', 'is no origin'],
    ['https://user@portal.example', 'is no origin'],
    ['https://münchen.example', 'is no origin'],
    ["https://a;script-src'self'.example", 'is no origin'],
    ['https://a"$b.example', 'is no origin'],
    ['portal.example', 'is no origin'],
    ['*', 'is no origin'],
    ['null', 'is no origin'],
    ['data:text/html,', 'is no origin'],
    ['http://portal.example', 'is not secure'],
    ['http://localhost.example', 'is not secure'],
  ])('refuses %s, and says why', (text, why) => {
    expect(() => readOrigins(`https://portal.example ${text}`)).toThrow(why);
  });
});

describe('where others may show some pages', () => {
  const origins = ['https://portal.example', 'http://localhost:3000'];
  const entries = [
    ...['404.html', '_astro/', 'embed.js', 'en/', 'en/about/', 'en/desk/', 'en/index.html', 'en/today/', 'index.html'],
    ...['en/today/choose-model/', 'en/today/guidance/', 'en/today/index.html', 'sw.js', 'today/'],
  ];
  const named = 'Content-Security-Policy: frame-ancestors https://portal.example http://localhost:3000';
  const none = "Content-Security-Policy: frame-ancestors 'none'";
  const file = headersFile('/csp', entries, origins);
  const about = (path: string, name: string) => headersAt(file, path).filter((field) => field.startsWith(`${name}:`));

  test.each(['/csp/en/desk/', '/csp/en/today/choose-model/mpn-id/'])('%s has their origins, and no DENY', (path) => {
    expect(about(path, 'Content-Security-Policy')).toEqual([named]);
    expect(about(path, 'X-Frame-Options')).toEqual([]);
    expect(about(path, 'Cache-Control')).toEqual(['Cache-Control: no-cache']);
  });

  test.each([
    ...['/csp/', '/csp/404.html', '/csp/_astro/a.js', '/csp/en/', '/csp/en/about/', '/csp/en/index.html'],
    ...['/csp/en/today/', '/csp/en/today/guidance/names/', '/csp/today/decisions.json', '/csp/embed.js'],
  ])('%s is shown by nobody, as before', (path) => {
    expect(about(path, 'Content-Security-Policy')).toEqual([none]);
    expect(about(path, 'X-Frame-Options')).toEqual(['X-Frame-Options: DENY']);
    expect(about(path, 'Cache-Control')).toHaveLength(1);
  });

  test('others may load embed.js, and nothing else', () => {
    const sharing = 'Cross-Origin-Resource-Policy';
    expect(about('/csp/embed.js', sharing)).toEqual([`${sharing}: cross-origin`]);
    for (const path of ['/csp/en/desk/', '/csp/_astro/a.js', '/csp/en/'])
      expect(about(path, sharing)).toEqual([`${sharing}: same-origin`]);
  });

  test('nginx is told the same', () => {
    const site = { listen: '80', host: 'example.org', root: '/srv', base: '/csp', origins };
    const told = nginxConfiguration(site);
    expect(told).toContain(`~${framedPaths} "frame-ancestors https://portal.example http://localhost:3000";`);
    expect(told.match(/add_header Content-Security-Policy/g)).toHaveLength(1);
    const without = nginxConfiguration({ ...site, origins: [] });
    expect(without).not.toContain(framedPaths);
    expect(without).toContain('add_header X-Frame-Options "DENY" always;');
  });

  test('the service worker keeps its own policy, and is shown by nobody', () => {
    const own = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";
    expect(about('/csp/sw.js', 'Content-Security-Policy')).toEqual([`Content-Security-Policy: ${own}`]);
    expect(about('/csp/sw.js', 'X-Frame-Options')).toEqual(['X-Frame-Options: DENY']);
    const told = nginxConfiguration({ listen: '80', host: 'example.org', root: '/srv', base: '/csp', origins });
    expect(told).toContain(String.raw`~/sw\.js$ ` + `"${own}";`);
  });

  // nginx keeps the last of two variables with the same name.
  test('two sites on one server, one of which may be shown, share no variable with other values', () => {
    const variables = (of: readonly string[]) => {
      const told = nginxConfiguration({ listen: '80', host: 'example.org', root: '/srv', base: '', origins: of });
      return new Map(
        [...told.matchAll(/^map \S+ (\$csp_guide_\w+) \{\n([^}]*)\}/gm)].map(([, name, body]) => [name, body]),
      );
    };
    const [some, none] = [variables(origins), variables([])];
    expect(none.size).toBeGreaterThan(0);
    for (const [name, body] of none) expect(some.get(name) ?? body).toBe(body);
  });

  test.each([
    ['/en/desk/', true],
    ['/sv/today/stay-authorised/met/', true],
    ['/nl/transaction-scenarios/', true],
    ['/en/', false],
    ['/en/desks/', false],
    ['/en/guidance/desk/', false],
    ['/desk/', false],
  ])('%s can be in a frame: %s', (path, can) => {
    expect(new RegExp(`^${framedPaths}`).test(path)).toBe(can);
  });
});

describe('messages', () => {
  test('are known by all their parts', () => {
    expect(isAsk({ type: 'csp-guide:ask', outcome: false })).toBe(true);
    expect(isHeight({ type: 'csp-guide:height', height: 640 })).toBe(true);
    expect(isOutcome({ type: 'csp-guide:outcome', wizard: 'choose-model', outcome: 'join-network' })).toBe(true);
  });

  test.each([null, 'csp-guide:height', [], { type: 'csp-guide:height' }, { type: 'other', height: 1, outcome: true }])(
    'that are others are left: %o',
    (data) => {
      expect([isAsk(data), isHeight(data), isOutcome(data)]).toEqual([false, false, false]);
    },
  );

  test.each([-1, 0, NaN, Infinity, 1e6, '640'])('a height is a number of pixels that a page can have: %s', (height) => {
    expect(isHeight({ type: 'csp-guide:height', height })).toBe(false);
  });
});
