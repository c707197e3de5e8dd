// What a page may do, judged from its file: what the browser would block, and what no policy of ours should allow.

import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What a page may fetch: its own, by the kind of thing. Whatever is not named here falls to `default-src`, and is none. */
const allowed: Readonly<Record<string, RegExp>> = {
  'default-src': /^'none'$/,
  'base-uri': /^'none'$/,
  'form-action': /^'none'$/,
  'img-src': /^'self'$/,
  'connect-src': /^'self'$/,
  'worker-src': /^'self'$/,
  'script-src': /^'self'( 'sha256-[\w+/]{43}=')*$/,
  'style-src': /^'self'( 'sha256-[\w+/]{43}=')*$/,
};

const parser = unified().use(rehypeParse);
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What counts before the policy is there, and is not governed by it. */
const mayStandBefore = ({ tagName, properties }: Element) =>
  ['html', 'head'].includes(tagName) || (tagName === 'meta' && properties.charSet !== undefined);

/** The parts of a policy, by directive. */
function directivesOf(policy: string): ReadonlyMap<string, string> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.flatMap(([name = '', ...values]) => (name === '' ? [] : [[name, values.join(' ')] as const])));
}

/**
 * What is wrong with a page.
 *
 * @param base the path that the site lives under, with a slash at its end
 */
export function faultsOf(html: string, base: string): readonly string[] {
  const elements: Element[] = [];
  visit(parser.parse(html), 'element', (element) => {
    elements.push(element);
  });
  const faults: string[] = [];
  const policies = elements.filter(
    ({ tagName, properties }) => tagName === 'meta' && /^content-security-policy$/i.test(String(properties.httpEquiv)),
  );
  const [policy] = policies;
  if (!policy || policies.length > 1) return [`${policies.length} policies`];
  if (!elements.slice(0, elements.indexOf(policy)).every(mayStandBefore))
    faults.push('something stands before the policy');

  const directives = directivesOf(String(policy.properties.content));
  for (const [name, value] of directives)
    if (!allowed[name]?.test(value)) faults.push(`the policy has ${name} ${value}`);
  for (const name of Object.keys(allowed)) if (!directives.has(name)) faults.push(`the policy has no ${name}`);
  const isHashed = (directive: string, text: string) => directives.get(directive)?.split(' ').includes(hashOf(text));

  for (const element of elements) {
    const { tagName, properties } = element;
    const isScript = tagName === 'script' && !/^application\/(ld\+)?json$/.test(String(properties.type));
    if (isScript && properties.src === undefined && !isHashed('script-src', toString(element)))
      faults.push(`an inline script without its hash: ${toString(element).slice(0, 60)}`);
    if (tagName === 'style' && !isHashed('style-src', toString(element)))
      faults.push('an inline style without its hash');
    if (['base', 'object', 'embed', 'iframe', 'frame', 'applet', 'portal'].includes(tagName))
      faults.push(`a <${tagName}>`);
    if (tagName === 'form' && properties.method !== 'dialog') faults.push('a form that is sent somewhere');
    for (const [name, value] of Object.entries(properties)) {
      const text = String(value);
      if (/^on/i.test(name)) faults.push(`<${tagName}> has ${name}`);
      if (name === 'style') faults.push(`<${tagName}> has a style attribute`);
      if (/^\s*(javascript|data|vbscript|blob):/i.test(text))
        faults.push(`<${tagName}> has ${name}="${text.slice(0, 40)}"`);
      // Only links for readers, and what names the page itself, lead elsewhere.
      const isLoaded =
        ['src', 'srcSet', 'poster', 'componentUrl', 'rendererUrl', 'data'].includes(name) ||
        (name === 'href' && tagName === 'link' && !/^(canonical|alternate)$/.test(String(properties.rel)));
      if (isLoaded && (!text.startsWith(base) || text.startsWith('//'))) faults.push(`<${tagName}> loads ${text}`);
    }
  }
  return faults;
}
