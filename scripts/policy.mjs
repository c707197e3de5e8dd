import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const hash = (/** @type {string} */ text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What stands in a page between the tags of an element, where it has no address instead. */
const inline = (/** @type {string} */ html, /** @type {string} */ element) =>
  Array.from(
    html.matchAll(new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([^]*?)</${element}>`, 'g')),
    ([, text = '']) => text,
  );

const allow = (/** @type {string} */ html, /** @type {string} */ directive, /** @type {string} */ element) =>
  [directive, "'self'", ...new Set(inline(html, element).map(hash))].join(' ');

/** A page whose policy stands before all that it is for, and names the scripts and styles that the page has. */
function withOwnPolicy(/** @type {string} */ html) {
  const [meta] = /<meta http-equiv="content-security-policy" content="[^"]*">/.exec(html) ?? [];
  if (!meta) throw new Error('a page without a content security policy');
  const own = meta
    .replace(/script-src [^;"]*/, allow(html, 'script-src', 'script'))
    .replace(/style-src [^;"]*/, allow(html, 'style-src', 'style'));
  return html.replace(meta, '').replace('<meta charset="utf-8">', (charset) => charset + own);
}

/**
 * Astro puts the hashes of every inline script of the site into the policy of every page, and that at the end of the head,
 * after the first script. Here each page keeps its own.
 *
 * @type {import('astro').AstroIntegration}
 */
export const policy = {
  name: 'policy',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const site = fileURLToPath(dir);
      for (const file of globSync(`${site}/**/*.html`)) writeFileSync(file, withOwnPolicy(readFileSync(file, 'utf8')));
    },
  },
};
