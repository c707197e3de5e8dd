import { expect, test } from 'vitest';
import { markTerms } from '../../src/text/terms.ts';

const forms = { tenant: ['tenant', 'tenants'], 'support-plan': ['support plan'], empty: [] };
const mark = (html: string) => markTerms(html, forms, (term) => `/glossary/#${term}`);
const link = (text: string, term: string) => `<a class="term" href="/glossary/#${term}">${text}</a>`;

test('the first use of a term opens its meaning, and no later one does', () => {
  const html = mark('<p>Tenants, a support plan and a tenant.</p><p>A support plan.</p>');
  expect(html).toBe(
    `<p>${link('Tenants', 'tenant')}, a ${link('support plan', 'support-plan')} and a tenant.</p><p>A support plan.</p>`,
  );
});

test('links, headings, code and parts of words are left alone', () => {
  const html = '<h2>Tenant</h2><p><a href="x">tenant</a> <code>tenant</code> subtenant tenant-wide &#x26; &#x3C;</p>';
  expect(mark(html)).toBe(html);
});
