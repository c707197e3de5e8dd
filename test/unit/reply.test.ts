import { describe, expect, test } from 'vitest';
import type { CountriesReplyData } from '../../src/inputs/countries/reply.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { formatQuantity } from '../../src/i18n/quantities.ts';
import { counts } from '../../src/program/counts.ts';
import { policyOf } from '../../src/wizards/policies.ts';
import { outcomeReply } from '../../src/text/replies/outcomeReply.ts';
import { withJudgedAnswer } from '../../src/text/replies/judgedAnswer.ts';
import { toHtml, toMarkdown, toText, withAnswers, type Reply } from '../../src/text/replies/reply.ts';
import { enoughToday, written } from '../amounts.ts';
import { wizardOf, type WizardId } from '../../src/wizards/index.ts';
import { guidanceSlugs, readOutcome, readReplyContext, readWording } from '../content.ts';

const here = 'http://localhost:4321/en/some/page/#x';

function replyOf(locale: Locale, state: string, wizard: WizardId = 'transaction-scenarios', site?: URL) {
  const policy = policyOf(wizardOf(wizard), state);
  if (!policy) throw new Error(`there is no outcome ${state}`);
  return outcomeReply(readReplyContext(locale, site), {
    wizard: wizardOf(wizard),
    state,
    policy,
    outcome: readOutcome(locale, state, wizard),
    wording: readWording(locale, wizard),
    guidance: guidanceSlugs('en'),
  });
}

const scenarioCount = formatQuantity('en', { value: counts.scenarioCount });

const affiliate = `Not supported: You cannot sell to an affiliate either

By contract, a CSP partner may not sell Microsoft or third-party offers to its affiliates as end customers.

This applies if

- your company is a CSP partner
- the end customer would be an affiliate of your company

Why

- What holds for your own company holds for its affiliates. The contract rules out both.
- The documents at hand do not say what counts as an affiliate. The rule is one of contract, so that is where to look.

Ways out, in order

1. Let the affiliate buy from a partner that is not affiliated with it.
2. If the affiliate is a CSP partner itself, its own purchase is scenario 4 (http://localhost:4321/en/transaction-scenarios/s4-seller/).

What to do next

1. Look up the definition of an affiliate in your agreement before you conclude that a company is none.

Sources

The links lead to Microsoft’s current pages, which may have changed since they were read for this site.

- How partners work with other partners in CSP: Supported partner transactions, sample scenario 5 (https://learn.microsoft.com/en-us/partner-center/csp-supported-partner-relationships#supported-partner-transactions-in-the-csp-program). Text of 12 May 2020, as read on 19 May 2021.

What has changed since

These later changes are not applied here. Whether the rules of the ${scenarioCount} scenarios have changed as well has not been checked.

- April 2024: Existing indirect resellers need at least USD 1,000 of CSP revenue in the trailing twelve months for each reseller tenant, and perpetual software counts here. It is checked in the anniversary month, though not during the first twelve months. After a deauthorisation there is a wait of one year. https://learn.microsoft.com/partner-center/enroll/new-indirect-reseller-requirement
- October 2025: Direct-bill partners need USD ${written(enoughToday)} of billed CSP revenue in twelve months, a Solutions Partner designation, an assessment of their capabilities and more. They are reviewed every year. https://learn.microsoft.com/partner-center/enroll/direct-partner-new-requirements
- October 2025: Indirect resellers have to meet mandatory security requirements, and indirect providers need USD 30,000,000 of revenue in each authorised region. https://partner.microsoft.com/
- Names have changed too. Azure AD is now Microsoft Entra ID, the Microsoft Partner Network is the Microsoft AI Cloud Partner Program, and the MPN ID is the Partner ID. This site uses the names of the documents. https://learn.microsoft.com/partner-center/

This answer as a page, with its sources: http://localhost:4321/en/transaction-scenarios/s5-affiliate/

Microsoft’s documentation as of May 2021. This reply was made with the CSP Guide, which is not a Microsoft service.

Please tell us if your situation differs from this. The answer may then be another one.`;

describe('the reply of an outcome', () => {
  test('says all that its page says', () => {
    expect(toText(replyOf('en', 's5-affiliate'), here)).toBe(affiliate);
  });

  test('leads to Microsoft’s and to our pages in its own language', () => {
    const text = toText(replyOf('sv', 's5-affiliate'), here);
    expect(text).toMatch(/^Stöds inte: Du kan inte heller sälja till ett närstående företag\n/);
    expect(text).toContain('https://learn.microsoft.com/sv-se/partner-center/csp-supported-partner-relationships#');
    expect(text).toContain('http://localhost:4321/sv/transaction-scenarios/s4-seller/');
    expect(text).toContain(
      'Svaret som sida, med källorna: http://localhost:4321/sv/transaction-scenarios/s5-affiliate/',
    );
    expect(text).toContain('Microsofts dokumentation som den såg ut i maj 2021.');
  });

  test('names the site by its own address where it has one', () => {
    const text = toText(replyOf('nl', 's5-affiliate', undefined, new URL('https://csp.example.org')), here);
    expect(text).toContain('https://csp.example.org/nl/transaction-scenarios/s5-affiliate/');
    expect(text).not.toContain('localhost');
  });

  test('marks our own reading, and says what that means', () => {
    const text = toText(replyOf('nl', 's7-different-regions'), here);
    expect(text).toContain('2. Onze interpretatie: ');
    expect(text).toContain('Wat met ‘Onze interpretatie’ is gemarkeerd, is onze eigen conclusie.');
    expect(affiliate).not.toContain('Our reading');
  });

  test('puts what overtakes it before anything else, and the other changes last', () => {
    const { parts } = replyOf('en', 'within-reach', 'choose-model');
    expect(parts.map(({ title, lines }) => [title, lines.length])).toEqual([
      ['The rules have changed since', 1],
      ['This applies if', 3],
      ['Why', 1],
      ['What this model means', 5],
      // Four steps, and the check to go on with.
      ['What to do next', 5],
      ['What would have to change for another model', 1],
      ['Sources', 6],
      ['What has changed since', 3],
    ]);
  });

  test('holds the answers where there are any', () => {
    const text = toText(withAnswers(replyOf('nl', 's5-affiliate'), '#edition=2021-05&scenario=s5'), here);
    expect(text).toContain('/nl/transaction-scenarios/s5-affiliate/#edition=2021-05&scenario=s5\n');
  });
});

describe('two countries', () => {
  const data: CountriesReplyData = {
    strings: { comparison: 'Uw twee landen', region: 'Regio', currency: 'Valuta' },
    countries: {
      NL: { name: 'Nederland', region: 'Europa', currency: 'EUR' },
      KE: { name: 'Kenia', region: 'Afrika', currency: 'USD', note: 'Achttien of 47 landen.' },
    },
  };

  test('stand first, with who is where', () => {
    const text = toText(withJudgedAnswer(replyOf('nl', 's7-different-regions'), data, 'NL.KE'), here);
    expect(text).toContain(
      '\n\nUw twee landen\n\nAchttien of 47 landen.\n\n- Uw bedrijf: Nederland. Regio: Europa. Valuta: EUR.\n- De klant: Kenia. Regio: Afrika. Valuta: USD.\n\nDit geldt als',
    );
  });

  test('are left out where one has no name, the answer is no pair, the outcome asks for none, or the data is another', () => {
    const [countries, affiliates] = [replyOf('nl', 's8-same-region'), replyOf('nl', 's5-affiliate')];
    expect(withJudgedAnswer(countries, data, 'NL.XX')).toEqual(countries);
    expect(withJudgedAnswer(countries, data, 'NL.SE')).toEqual(countries);
    expect(withJudgedAnswer(countries, data, 'same-region')).toEqual(countries);
    expect(withJudgedAnswer(affiliates, data, 'NL.KE')).toEqual(affiliates);
    expect(withJudgedAnswer(countries, {}, 'NL.KE')).toEqual(countries);
  });
});

describe('a format', () => {
  const reply: Reply = {
    locale: 'nl',
    title: 'A <b> & "c"',
    lead: ['one_two *three*'],
    parts: [
      {
        title: 'Steps',
        isOrdered: true,
        lines: [['See ', { text: 'Legal [info]', strong: true }, ' & ', { text: 'this', href: '/x/#(y)' }], ['<img>']],
      },
    ],
    address: { label: 'Here:', href: '/nl/' },
    foot: ['End.'],
  };

  test('plain text needs no signs of its own', () => {
    expect(toText(reply, here)).toBe(
      'A <b> & "c"\n\none_two *three*\n\nSteps\n\n1. See Legal [info] & this (http://localhost:4321/x/#(y))\n2. <img>\n\nHere: http://localhost:4321/nl/\n\nEnd.',
    );
  });

  test('HTML says its language, and escapes what is text', () => {
    expect(toHtml(reply, here)).toBe(
      '<div lang="nl"><p><strong>A &lt;b&gt; &amp; &quot;c&quot;</strong></p><p>one_two *three*</p><p><strong>Steps</strong></p><ol><li>See <strong>Legal [info]</strong> &amp; <a href="http://localhost:4321/x/#(y)">this</a></li><li>&lt;img&gt;</li></ol><p>Here: <a href="http://localhost:4321/nl/">http://localhost:4321/nl/</a></p><p>End.</p></div>',
    );
  });

  test('Markdown escapes its own signs', () => {
    expect(toMarkdown(reply, here)).toBe(
      String.raw`## A \<b\> & "c"

one\_two \*three\*

### Steps

1. See **Legal \[info\]** & [this](http://localhost:4321/x/#%28y%29)
2. \<img\>

Here: <http://localhost:4321/nl/>

End.`,
    );
  });
});
