import { describe, expect, test } from 'vitest';
import { withTypography } from '../../src/integrations/typography/typography.ts';
import { bind } from '../../src/text/typography.ts';

/** What a text looks like with its non-breaking spaces made visible. */
const seen = (text: string) => bind(text).replaceAll('\u00A0', '_');

test.each([
  ['19 May 2021 and May 2021, not May or 2021', '19_May_2021 and May_2021, not May or 2021'],
  ['den 29 november 2020, op 19 mei 2021', 'den 29_november_2020, op 19_mei_2021'],
  ['USD 300,000 in 12 months', 'USD_300,000 in 12_months'],
  ['300.000 Amerikaanse dollar', '300.000_Amerikaanse dollar'],
  ['1 000 000 amerikanska dollar', '1_000_000_amerikanska dollar'],
  ['an MPN ID in Azure AD', 'an MPN_ID in Azure_AD'],
])('“%s” is bound as “%s”', (text, expected) => {
  expect(seen(text)).toBe(expected);
});

describe('a built page', () => {
  const page = (body: string) =>
    `<!doctype html><html lang="en"><head><title>May 2021</title></head><body>${body}</body></html>`;
  const set = (body: string) => withTypography(page(body));

  test('has its dates bound, wherever they stand, but not in its code, scripts and head', () => {
    expect(set('<p>May <b>19 May 2021</b></p><code>19 May 2021</code><script>"19 May 2021"</script>')).toBe(
      page('<p>May <b>19\u00A0May\u00A02021</b></p><code>19 May 2021</code><script>"19 May 2021"</script>'),
    );
  });

  test('keeps words with a hyphen whole by an element, so that they can still be found and copied', () => {
    expect(set('<p>e-mail, IP-tjänst, MPN-ID, CSP-partner, co-operate</p>')).toBe(
      page(
        '<p><span class="whole">e-mail</span>, <span class="whole">IP-tjänst</span>, ' +
          '<span class="whole">MPN-ID</span>, CSP-partner, co-operate</p>',
      ),
    );
    expect(set('<svg><text>e-mail</text></svg><a class="primary">e-mail</a>')).toBe(
      page('<svg><text>e-mail</text></svg><a class="primary">e-mail</a>'),
    );
  });

  test('has soft hyphens in long words only where columns are narrow or type is large', () => {
    expect(set('<p>ondersteuningsplan</p><h2>Ondersteuningsplan</h2>')).toBe(
      page('<p>ondersteuningsplan</p><h2>Ondersteunings\u00ADplan</h2>'),
    );
  });

  test('has islands as they were rendered, and what stands in their slots set', () => {
    expect(set('<astro-island><p>19 May</p><astro-slot><p>19 May</p></astro-slot></astro-island>')).toBe(
      page('<astro-island><p>19 May</p><astro-slot><p>19\u00A0May</p></astro-slot></astro-island>'),
    );
  });
});
