// What a host that can send headers sends with every answer: the one place for it. `_headers` and nginx.conf follow from it.

/**
 * Features of the browser that the site never uses, so that nothing in a page can. Copying to the clipboard is one that it
 * does use.
 */
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

/** With every answer, by name. What a page may load stands in the page itself, with the hashes of its own scripts. */
export const headers = {
  // A page cannot say this one for itself.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  // The site reads where a reader came from on the site (src/islands/shared/address.ts); other sites need not know.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
} as const satisfies Readonly<Record<string, string>>;

/** The folders whose files are named after what they hold. */
export const hashedFolders = ['_astro', 'data'] as const;

/** `Cache-Control` of the files in those folders, which never change, and of all others, which are asked for each time. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/**
 * The file that hosts such as Netlify and Cloudflare Pages read. Where two rules set the same header, some hosts send both
 * values: so each file and folder has its own rule for caching.
 *
 * @param base the path that the site lives under, without a slash at its end
 * @param entries what stands in the folder of the build: names, a folder's with a slash at its end
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
