import { createHash } from 'node:crypto';

const hash = (/** @type {string} */ text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What stands in a page between the tags of an element, where it has no address instead. */
export const inline = (/** @type {string} */ html, /** @type {'script' | 'style'} */ element) =>
  Array.from(
    html.matchAll(new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([^]*?)</${element}>`, 'g')),
    ([, text = '']) => text,
  );

const allow = (/** @type {string} */ html, /** @type {'script' | 'style'} */ element) =>
  [`${element}-src`, "'self'", ...new Set(inline(html, element).map(hash))].join(' ');

/**
 * A page whose policy stands before all that it is for, and names the scripts and styles that the page has. Astro puts the
 * hashes of every inline script of the site into the policy of every page, and that at the end of the head, after the first
 * script.
 *
 * @throws {Error} for a page without a policy
 */
export function withOwnPolicy(/** @type {string} */ html) {
  const [meta] = /<meta http-equiv="content-security-policy" content="[^"]*">/.exec(html) ?? [];
  if (!meta) throw new Error('a page without a content security policy');
  const own = meta
    .replace(/script-src [^;"]*/, allow(html, 'script'))
    .replace(/style-src [^;"]*/, allow(html, 'style'));
  return html.replace(meta, '').replace('<meta charset="utf-8">', (charset) => charset + own);
}
