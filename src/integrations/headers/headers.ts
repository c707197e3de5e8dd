// The HTTP headers of the site. `_headers` and nginx.conf are generated from this file.

import { framedPaths } from '../../text/framed.ts';

const isFramed = new RegExp(`^${framedPaths}`);

/** Browser features that the site does not use and therefore turns off. It does use the clipboard. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
] as const;

/**
 * The headers of every response. The rest of the Content Security Policy is in each page, with the hashes of its
 * scripts.
 */
export const headers = {
  // Browsers ignore frame-ancestors in a meta element.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  // Other sites get none.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  // For what does not know frame-ancestors.
  'X-Frame-Options': 'DENY',
} as const satisfies Readonly<Record<string, string>>;

/**
 * The Content Security Policy of the service worker, which is no page and so has none of its own: it runs nothing but itself,
 * and asks nobody but this site.
 */
export const worker = {
  file: 'sw.js',
  policy: `default-src 'none'; connect-src 'self'; ${headers['Content-Security-Policy']}`,
} as const;

/** The file that others load to show a page of the site in a frame; only builds with EMBED_ORIGINS have it. */
export const embedScript = 'embed.js';

const {
  'Content-Security-Policy': policy,
  'Cross-Origin-Resource-Policy': sharing,
  'X-Frame-Options': options,
  ...common
} = headers;

/** The headers that are the same everywhere even if other sites may show some pages in a frame. */
const commonHeaders: Readonly<Record<string, string>> = common;

/**
 * The other headers then. Pages that may be in a frame get no `X-Frame-Options`: it cannot name an origin, and would forbid
 * them to all.
 *
 * @param origins whose pages may show them
 */
export const embedHeaders = (origins: readonly string[]) => {
  const other = {
    'Content-Security-Policy': policy,
    'Cross-Origin-Resource-Policy': sharing,
    'X-Frame-Options': options,
  };
  return {
    framed: {
      'Content-Security-Policy': `frame-ancestors ${origins.join(' ')}`,
      'Cross-Origin-Resource-Policy': sharing,
    },
    script: { ...other, 'Cross-Origin-Resource-Policy': 'cross-origin' },
    other,
  } as const;
};

/** The folders in which file names contain a hash of the content. */
export const hashedFolders = ['_astro', 'data'] as const;

/**
 * `Cache-Control` of the files in those folders, which never change, and of all others, which are revalidated. Only an answer
 * with one of these statuses may be cached: an error in such a folder would stay for a year.
 */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
  statuses: [200, 206, 304],
} as const;

/** The same where the status cannot be told: no cache that several readers share keeps the answer. */
const hashedByPath = caching.hashed.replace('public', 'private');

/**
 * The `_headers` file for hosts such as Netlify and Cloudflare Pages. If two rules set the same header, some hosts send
 * both values, so every file and folder gets its own caching rule, and its own rule of who may show it in a frame. The
 * worker may have two policies: browsers enforce both. A rule cannot name a status.
 *
 * @param base the base path without a trailing slash
 * @param entries the names in the build folder; folders end with a slash. A folder whose entries are given too stands for
 *   its own page only.
 * @param origins whose pages may show some of ours in a frame
 */
export function headersFile(base: string, entries: readonly string[], origins: readonly string[] = []): string {
  const rule = (path: string, fields: Readonly<Record<string, string>>) =>
    [base + path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  const { framed, script, other } = embedHeaders(origins);
  const embedding = (entry: string) => {
    if (origins.length === 0) return {};
    if (entry === embedScript) return script;
    return isFramed.test(`/${entry}`) ? framed : other;
  };
  const isListed = (folder: string) => entries.some((entry) => entry !== folder && entry.startsWith(folder));
  const own = ['', ...entries].sort().map((entry) => {
    const path = entry.endsWith('/') && !isListed(entry) ? `/${entry}*` : `/${entry}`;
    return rule(path, {
      'Cache-Control': hashedFolders.some((folder) => entry === `${folder}/`) ? hashedByPath : caching.other,
      ...embedding(entry),
      ...(entry === worker.file && { 'Content-Security-Policy': worker.policy }),
    });
  });
  return [rule('/*', origins.length === 0 ? headers : commonHeaders), ...own].join('\n');
}
