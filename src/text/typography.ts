import { locales, localeIds } from '../i18n/locales.ts';

const nbsp = '\u00A0';

/** What every language of the site calls the months: a page also names dates and pages of other languages. */
const months = localeIds
  .flatMap((id) =>
    Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat(locales[id].intl, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
    ),
  )
  .join('|');

/** Each space that this matches is within something that a reader takes in at once, so no line ends there. */
const bound = [
  // 19 May 2021, May 2021
  new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months})\\b)`, 'giu'),
  new RegExp(`(?<=\\b(?:${months})) (?=\\d{4}\\b)`, 'giu'),
  // USD 300,000; 1 000 000 amerikanska dollar; 30 days
  /(?<=\bUSD) (?=\d)/g,
  /(?<=\d) (?=\d{3}\b)/g,
  /(?<=\d) (?=(?:Amerikaanse|amerikanska|days?|dagen|dagar|months|maanden|månader)\b)/g,
  // MPN ID, Partner ID, Azure AD
  /(?<=\b(?:MPN|PLA|Partner)) (?=ID\b)/g,
  /(?<=\bAzure) (?=AD\b)/g,
];

/**
 * Makes spaces non-breaking inside dates, amounts and names. Browsers find and copy such a space as a space, so texts stay
 * searchable; a non-breaking hyphen they do not find, which is why words with one are kept whole by an element instead
 * (`src/integrations/typography`).
 */
export const bind = (text: string): string => bound.reduce((bindTo, pattern) => bindTo.replace(pattern, nbsp), text);

/**
 * Words with a hyphen after one or two letters, which would stand alone at the end of a line: e-mail, IP-tjänst. Also the ID
 * of the partner network.
 */
export const wholeWords = /(?<![\p{L}\p{N}-])(?:(?:[eE]|\p{Lu}{2})-\p{L}{1,18}|MPN-ID\p{L}*)(?![\p{L}\p{N}-])/gu;

/**
 * Long compounds with a soft hyphen where a line may end, for browsers without a dictionary of the language. Only words that
 * are wider than a column of a table or a heading on a phone.
 */
const compounds = [
  'eerstelijns|ondersteuning',
  'ondersteunings|plan',
  'beheerders|rechten',
  'beheerders|machtigingen',
  'gebruikers|beheerder',
  'krediet|controle',
  'helpdesk|medewerkers',
  'partner|overeenkomst',
  'administratörs|rättigheter',
  'användar|administratör',
  'direkt|fakturering',
  'klient|organisation',
  'kredit|kontroll',
  'prenumerations|hantering',
  'åter|försäljar',
  'marknads|plats',
  'transaktions|scenari',
  'transactie|scenari',
] as const;

const softly = new Map(compounds.map((word) => [word.replace('|', ''), word.indexOf('|')]));
const compound = new RegExp([...softly.keys()].join('|'), 'giu');

/** Puts soft hyphens into long compounds, for texts in narrow columns and headings. */
export const hyphenate = (text: string): string =>
  text.replace(compound, (word) => {
    const at = softly.get(word.toLowerCase()) ?? word.length;
    return `${word.slice(0, at)}\u00AD${word.slice(at)}`;
  });
