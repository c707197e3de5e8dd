// The HTTP headers of the site. `_headers` and nginx.conf are generated from this file.

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
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  // Other sites get none.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
} as const satisfies Readonly<Record<string, string>>;

/** The folders in which file names contain a hash of the content. */
export const hashedFolders = ['_astro', 'data'] as const;

/** `Cache-Control` of the files in those folders, which never change, and of all others, which are revalidated. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/**
 * The `_headers` file for hosts such as Netlify and Cloudflare Pages. If two rules set the same header, some hosts send
 * both values, so every file and folder gets its own caching rule.
 *
 * @param base the base path without a trailing slash
 * @param entries the names in the build folder; folders end with a slash
 */
export function headersFile(base: string, entries: readonly string[]): string {
  const rule = (path: string, fields: Readonly<Record<string, string>>) =>
    [base + path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  const cached = [...entries].sort().map((entry) => {
    const path = entry.endsWith('/') ? `/${entry}*` : `/${entry}`;
    return rule(path, {
      'Cache-Control': hashedFolders.some((folder) => entry === `${folder}/`) ? caching.hashed : caching.other,
    });
  });
  return [rule('/*', headers), rule('/', { 'Cache-Control': caching.other }), ...cached].join('\n');
}
