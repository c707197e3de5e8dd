import { createHash } from 'node:crypto';
import { applyEdits, attribute, elementsOf, textOf, type HtmlElement } from '../html.ts';

/** The directives of every page other than script-src and style-src (docs/security.md). */
const directives = [
  "default-src 'none'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A directive that allows the files of the site, and the page's inline elements by hash. */
function allow(elements: readonly HtmlElement[], tagName: 'script' | 'style'): string {
  const inline = elements.filter((element) => element.tagName === tagName && attribute(element, 'src') === undefined);
  return [`${tagName}-src`, "'self'", ...new Set(inline.map((element) => hashOf(textOf(element))))].join(' ');
}

/**
 * Adds the Content Security Policy to a page, directly after the declaration of its encoding and before everything that
 * the policy governs.
 *
 * @throws {Error} if the page declares no encoding, or has a policy already
 */
export function withPolicy(html: string): string {
  const elements = elementsOf(html);
  const metas = elements.filter(({ tagName }) => tagName === 'meta');
  if (metas.some((meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy'))
    throw new Error('a page has a content security policy already');
  const start = metas.find((meta) => attribute(meta, 'charset') !== undefined)?.sourceCodeLocation?.endOffset;
  if (start === undefined) throw new Error('a page declares no encoding');
  const policy = [...directives, allow(elements, 'script'), allow(elements, 'style')].join(';');
  return applyEdits(html, [
    { start, end: start, text: `<meta http-equiv="content-security-policy" content="${policy}">` },
  ]);
}
