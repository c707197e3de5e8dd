import { describe, expect, test } from 'vitest';
import type { CountriesReplyData } from '../../src/inputs/countries/reply.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { policyOf } from '../../src/wizards/policies.ts';
import type { OtherOutcomes } from '../../src/text/otherEditions.ts';
import { outcomeReply } from '../../src/text/replies/outcomeReply.ts';
import { withJudgedAnswer } from '../../src/text/replies/judgedAnswer.ts';
import { toHtml, toMarkdown, toText, withAnswers, wordsIn, type Reply } from '../../src/text/replies/reply.ts';
import type { OutcomeWording } from '../../src/text/schemas.ts';
import { type WizardId } from '../../src/wizards/index.ts';
import { guidanceSlugs, readOutcome, readReplyContext, readWording } from '../content.ts';
import { wizardOf } from '../wizards.ts';

const here = 'http://localhost:4321/en/some/page/#x';

interface Given {
  readonly wizard?: WizardId;
  readonly site?: URL;
  readonly outcome?: OutcomeWording;
  readonly others?: readonly OtherOutcomes[];
}

function replyOf(
  locale: Locale,
  state: string,
  { wizard = 'transaction-scenarios', site, outcome, others = [] }: Given = {},
) {
  const policy = policyOf(wizardOf(wizard), state);
  if (!policy) throw new Error(`there is no outcome ${state}`);
  return outcomeReply(readReplyContext(locale, site), {
    wizard: wizardOf(wizard),
    state,
    policy,
    outcome: outcome ?? readOutcome(locale, state, wizard),
    wording: readWording(locale, wizard),
    guidance: guidanceSlugs('en'),
    others,
  });
}

/** Texts made up for these tests, so that an editor can change those of the site without touching them. */
const madeUp: OutcomeWording = {
  title: 'You cannot sell to your own affiliates',
  summary: 'By contract, that is ruled out.',
  appliesIf: ['your company is a CSP partner'],
  conditions: { title: 'Before you decline', items: ['Look up what your agreement calls an affiliate.'] },
  steps: [
    'Send it to another partner: see [scenario 4](state:s4-seller). [Scenario 5](source:scenario-5)',
    { ourReading: 'Its own purchase is not yours.' },
  ],
  otherWays: ['None that matters here.'],
  why: ['A reason. [Scenario 5](source:scenario-5)'],
  notSaid: ['What an affiliate is.'],
};

const affiliate = `Not supported: You cannot sell to your own affiliates

By contract, that is ruled out.

Before you decline

- Look up what your agreement calls an affiliate.

What to do

1. Send it to another partner: see scenario 4 (http://localhost:4321/en/transaction-scenarios/s4-seller/).
2. Our reading: Its own purchase is not yours.

Sources

- How partners work with other partners in CSP (https://learn.microsoft.com/en-us/partner-center/csp-supported-partner-relationships), dated 12 May 2020

Read this answer online, with its sources: http://localhost:4321/en/transaction-scenarios/s5-affiliate/

“Our reading” marks a conclusion of the CSP Guide that no Microsoft document states.

Microsoft’s documentation as of May 2021`;

describe('the reply of an outcome', () => {
  test('says the verdict, the answer, what must be so first, what to do, its sources, its link and its edition', () => {
    expect(toText(replyOf('en', 's5-affiliate', { outcome: madeUp }), here)).toBe(affiliate);
  });

  test('offers the other ways where there are no steps', () => {
    const { steps: _, ...without } = madeUp;
    expect(toText(replyOf('en', 's5-affiliate', { outcome: without }), here)).toContain(
      '\n\nOther ways\n\n- None that matters here.\n\n',
    );
  });

  test('leads to Microsoft’s and to our pages in its own language', () => {
    const text = toText(replyOf('sv', 's5-affiliate', { outcome: madeUp }), here);
    expect(text).toMatch(/^Stöds inte: You cannot sell/);
    expect(text).toContain('https://learn.microsoft.com/sv-se/partner-center/csp-supported-partner-relationships)');
    expect(text).toContain('http://localhost:4321/sv/transaction-scenarios/s4-seller/');
    expect(text).toContain('http://localhost:4321/sv/transaction-scenarios/s5-affiliate/');
  });

  test('names the site by its own address where it has one', () => {
    const text = toText(replyOf('nl', 's5-affiliate', { site: new URL('https://csp.example.org') }), here);
    expect(text).toContain('https://csp.example.org/nl/transaction-scenarios/s5-affiliate/');
    expect(text).not.toContain('localhost');
  });

  test('begins with the changes that bear on it, and names no other', () => {
    const { parts } = replyOf('en', 'within-reach', { wizard: 'choose-model' });
    expect(parts[0]?.title).toBe('The rules have changed');
    expect(parts[0]?.lines).toHaveLength(1);
    expect(parts.filter(({ title }) => title === 'Later changes to the rules')).toEqual([]);
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
      '\n\nUw twee landen\n\nAchttien of 47 landen.\n\n- Uw bedrijf: Nederland. Regio: Europa. Valuta: EUR.\n- De klant: Kenia. Regio: Afrika. Valuta: USD.\n\n',
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

test('the words of a reply are those of its text: an address is one, the mark of a line is none', () => {
  const reply: Reply = {
    locale: 'en',
    title: 'Not supported: No',
    lead: ['In place: 2 of 3.'],
    parts: [{ title: 'What to do', isOrdered: true, lines: [['See ', { text: 'this page', href: '/x/' }], ['Wait.']] }],
    address: { label: 'Online:', href: '/y/' },
    foot: ['May 2021'],
  };
  // Not supported: No; In place: 2 of 3.; What to do; See this page (…); Wait.; Online: …; May 2021
  expect(wordsIn(reply)).toBe(3 + 5 + 3 + 4 + 1 + 2 + 2);
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
