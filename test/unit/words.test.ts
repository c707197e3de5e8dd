import { describe, expect, test } from 'vitest';
import { addressOfLink } from '../../src/text/links.ts';
import { renderInline, spansOf, withAddresses } from '../../src/text/markdown.ts';
import { reportUrl } from '../../src/text/reportUrl.ts';
import { transactionScenarios as wizard, wizardOf } from '../wizards.ts';

describe('a link of the content', () => {
  const context = { locale: 'nl', wizard, guidance: ['roles'] } as const;

  test.each([
    ['state:scenario', '/nl/transaction-scenarios/'],
    ['state:s1-mpa', '/nl/transaction-scenarios/s1-mpa/'],
    ['outcome:s1-two-tier', '/nl/transaction-scenarios/s1-two-tier/'],
    ['wizard:choose-model', '/nl/choose-model/'],
    ['wizard:choose-model/revenue', '/nl/choose-model/revenue/'],
    ['wizard:direct-bill-requirements', '/nl/direct-bill-requirements/'],
    ['wizard:direct-bill-requirements/2025-10/ready', '/nl/today/direct-bill-requirements/ready/'],
    ['wizard:choose-model/2025-10/global-revenue', '/nl/today/choose-model/global-revenue/'],
    ['wizard:reseller-readiness/not-yet', '/nl/reseller-readiness/not-yet/'],
    ['wizard:choose-model/all-answers', '/nl/choose-model/all-answers/'],
    ['wizard:reseller-readiness/all-answers', '/nl/reseller-readiness/all-answers/'],
    ['file:decisions.json', '/decisions.json'],
    ['guidance:roles#two-ways', '/nl/guidance/roles/#two-ways'],
    ['guidance:direct-bill-partner/2025-10#requirements', '/nl/today/guidance/direct-bill-partner/#requirements'],
    ['site:find-a-provider', 'https://partnercenter.microsoft.com/partner/find-a-provider'],
    ['#here', '#here'],
  ])('%s leads to %s', (link, address) => {
    expect(addressOfLink(link, context)).toBe(address);
  });

  test.each([
    ['state:scenario', '/nl/today/transaction-scenarios/'],
    ['outcome:s1-two-tier', '/nl/today/transaction-scenarios/s1-two-tier/'],
    // The question that is asked today in the place of the one that the shared text names.
    ['wizard:choose-model/revenue', '/nl/today/choose-model/global-revenue/'],
    ['wizard:direct-bill-requirements/ready', '/nl/today/direct-bill-requirements/ready/'],
    ['wizard:direct-bill-requirements/2021-05', '/nl/direct-bill-requirements/'],
    ['page:glossary', '/nl/today/glossary/'],
    ['file:decisions.json', '/today/decisions.json'],
    ['file:decisions.schema.json', '/decisions.schema.json'],
    ['guidance:roles#two-ways', '/nl/today/guidance/roles/#two-ways'],
  ])('%s leads under today’s rules to %s', (link, address) => {
    const today = { ...context, wizard: wizardOf('transaction-scenarios', '2025-10') };
    expect(addressOfLink(link, today)).toBe(address);
  });

  test.each([
    'state:s1-two-tier',
    'outcome:s1-mpa',
    'outcome:constructor',
    'wizard:constructor',
    'wizard:choose-model/gone',
    'wizard:reseller-readiness/2019-01',
    'wizard:direct-bill-requirements/ready/2025-10',
    'wizard:gone/all-answers',
    'file:gone.json',
    'guidance:gone',
    'guidance:gone/2025-10',
    'guidance:direct-bill-partner/2024-01',
    'site:toString',
    'https://x.y',
    'javascript:alert(1)',
  ])('%s fails the build', (link) => {
    expect(() => addressOfLink(link, context)).toThrow(link);
  });
});

const links = {
  addressOf: (link: string) => `/${link}/`,
  dateOf: (link: string) => (link.startsWith('source:') ? 'text of May' : undefined),
};

test('inline Markdown keeps emphasis and links, and drops HTML', () => {
  expect(renderInline('See **Customers** and [this](x). <img src=x onerror=alert(1)>', 'en', links)).toBe(
    'See <strong>Customers</strong> and <a href="/x/">this</a>. ',
  );
});

test('a source is named inside its sentence with the date of its text, and left out of a reply', () => {
  const text = 'It is so. [Scenario 6](source:s6) And **more**.';
  expect(renderInline(text, 'en', links)).toBe(
    'It is so. <span class="source">(<a href="/source:s6/">Scenario 6</a>, text of May)</span> And <strong>more</strong>.',
  );
  expect(spansOf(text, links)).toEqual(['It is so.', ' And ', { text: 'more', strong: true }, '.']);
});

test('links of a Markdown text become addresses, and the rest of it stays', () => {
  expect(withAddresses('See [this](state:x) and **[that](site:y)** (z).', (link) => `/${link}/`)).toBe(
    'See [this](/state:x/) and **[that](/site:y/)** (z).',
  );
});

describe('a mistake is reported', () => {
  const report = { title: 'A mistake on x', body: 'Page: x\nEdition: 2021-05' };

  test('by mail', () => {
    expect(reportUrl('me@example.org', report)).toBe(
      'mailto:me@example.org?subject=A%20mistake%20on%20x&body=Page%3A%20x%0AEdition%3A%202021-05',
    );
  });

  test.each([
    ['mailto:me@example.org', 'mailto:me@example.org?'],
    ['MAILTO:me@example.org', 'mailto:me@example.org?'],
    [' me@example.org ', 'mailto:me@example.org?'],
    ['me@example.org?cc=you@example.org', 'mailto:me@example.org?cc=you@example.org&'],
    ['MailTo:me@example.org?cc=you@example.org&x=1', 'mailto:me@example.org?cc=you@example.org&x=1&'],
  ])('by mail, to an address that is written “%s”', (to, begin) => {
    expect(reportUrl(to, { title: 'T', body: 'B' })).toBe(`${begin}subject=T&body=B`);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'me', 'me@', 'ftp://example.org/', 'a@b?c?d', '//example.org'])(
    'to no address that is neither: %s',
    (to) => {
      expect(() => reportUrl(to, report)).toThrow('REPORT_ADDRESS is neither');
    },
  );

  test('on a page that takes a title and a body', () => {
    const url = new URL(reportUrl('https://example.org/issues/new?label=mistake', report));
    expect(Object.fromEntries(url.searchParams)).toEqual({ label: 'mistake', ...report });
  });
});
