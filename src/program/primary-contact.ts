/** Webmail providers that the documents name as not accepted (F18), by the first label of their domain. */
const named: Readonly<Record<string, readonly string[]>> = {
  Gmail: ['gmail', 'googlemail'],
  'Yahoo! Mail': ['yahoo', 'ymail', 'rocketmail'],
  'iCloud Mail': ['icloud', 'me.com', 'mac.com'],
  'AOL Mail': ['aol', 'aim.com'],
  'Outlook Mail': [
    'outlook',
    'hotmail',
    'msn.com',
    'live.com',
    'live.nl',
    'live.se',
    'live.be',
    'live.co.uk',
    'live.de',
    'live.dk',
    'live.fr',
    'live.no',
  ],
};

/** Other common webmail providers. The documents do not name them; by our reading they are not accepted either. */
const others = [
  'gmx',
  'proton.me',
  'protonmail',
  'web.de',
  'mail.com',
  'zoho.com',
  'yandex',
  'mail.ru',
  'qq.com',
  '163.com',
  'fastmail.com',
  'tuta.com',
  'tutanota',
];

/** The verdict on the e-mail address of a primary contact. */
export type ContactJudgement =
  | { readonly kind: 'empty' | 'too-long' | 'unreadable' | 'sign-in-name' | 'accepted' }
  | { readonly kind: 'web-mail'; readonly service: string; readonly isNamed: boolean };

/** The characters that an address may have (RFC 5321). */
const longest = 254;

// The pattern for `type="email"` in HTML, extended to letters of all languages, with a dot required in the domain.
const address =
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63})$/u;

const belongsTo = (domain: string, name: string) =>
  name.includes('.')
    ? domain === name
    : /^[^.]+\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/.test(domain) && domain.startsWith(`${name}.`);

/**
 * Judges the e-mail address of a primary contact: webmail is not accepted, and the address must belong to the company
 * (F18, F19). A sign-in name under `onmicrosoft.com` often has no mailbox, so it cannot be verified (F47).
 */
export function judgeContact(typed: string): ContactJudgement {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  if (text.length > longest) return { kind: 'too-long' };
  const domain = address.exec(text)?.[1]?.toLowerCase();
  if (domain === undefined) return { kind: 'unreadable' };
  for (const [service, names] of Object.entries(named))
    if (names.some((name) => belongsTo(domain, name))) return { kind: 'web-mail', service, isNamed: true };
  if (others.some((name) => belongsTo(domain, name))) return { kind: 'web-mail', service: domain, isNamed: false };
  return { kind: domain.endsWith('.onmicrosoft.com') ? 'sign-in-name' : 'accepted' };
}
