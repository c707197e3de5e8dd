/** The domains of Outlook Mail under “live”; others so called, such as live.io, belong to companies. */
function liveDomains(): readonly string[] {
  const countries =
    'at be ca cl cn de dk fi fr hk ie in it jp nl no ru se co.kr co.uk co.za com com.ar com.au com.mx com.my com.ph com.pt com.sg';
  return countries.split(' ').map((end) => `live.${end}`);
}

/** Webmail providers that the documents name as not accepted (F18), by the first label of their domain. */
const named: Readonly<Record<string, readonly string[]>> = {
  Gmail: ['gmail', 'googlemail'],
  'Yahoo! Mail': ['yahoo', 'ymail', 'rocketmail'],
  'iCloud Mail': ['icloud', 'me.com', 'mac.com'],
  'AOL Mail': ['aol', 'aim.com'],
  'Outlook Mail': ['outlook', 'hotmail', 'msn.com', 'windowslive.com', 'passport.com', ...liveDomains()],
};

/** Other common webmail providers. The documents do not name them; by our reading they are not accepted either. */
const others = [
  'gmx',
  'proton.me',
  'protonmail',
  'pm.me',
  'web.de',
  'mail.com',
  'email.com',
  'zoho',
  'zohomail',
  'yandex',
  'ya.ru',
  'mail.ru',
  'inbox.ru',
  'qq.com',
  'foxmail.com',
  '126.com',
  '163.com',
  'naver.com',
  'daum.net',
  'fastmail',
  'hushmail',
  'hey.com',
  'mailbox.org',
  'posteo',
  'tuta',
  'tutamail.com',
  'tutanota',
  'seznam.cz',
  'wp.pl',
  'o2.pl',
  'onet.pl',
  'libero.it',
  'laposte.net',
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

const isCalled = (domain: string, name: string) =>
  name.includes('.')
    ? domain === name
    : /^[^.]+\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/.test(domain) && domain.startsWith(`${name}.`);

/** Whether a domain, or one that it is part of, has a name: mail.gmail.com belongs to Gmail. */
const belongsTo = (domain: string, name: string): boolean =>
  isCalled(domain, name) || (domain.includes('.') && belongsTo(domain.slice(domain.indexOf('.') + 1), name));

/** The address in what is pasted from a mail: `Kim <kim@example.org>`, `mailto:kim@example.org`, or with the full stop of its sentence. */
const addressIn = (text: string) =>
  text
    .replace(/^[^<>]*<([^<>]*)>$/, '$1')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[.,;]$/, '');

/** As long as an address can be, with a name before it. */
const longestTyped = 500;

/**
 * Judges the e-mail address of a primary contact: webmail is not accepted, and the address must belong to the company
 * (F18, F19). A sign-in name under `onmicrosoft.com` often has no mailbox, so it cannot be verified (F47).
 */
export function judgeContact(typed: string): ContactJudgement {
  const trimmed = typed.trim();
  if (trimmed === '') return { kind: 'empty' };
  const text = trimmed.length > longestTyped ? trimmed : addressIn(trimmed);
  if (text.length > longest) return { kind: 'too-long' };
  const domain = address.exec(text)?.[1]?.toLowerCase();
  if (domain === undefined) return { kind: 'unreadable' };
  for (const [service, names] of Object.entries(named))
    if (names.some((name) => belongsTo(domain, name))) return { kind: 'web-mail', service, isNamed: true };
  if (others.some((name) => belongsTo(domain, name))) return { kind: 'web-mail', service: domain, isNamed: false };
  return { kind: domain.endsWith('.onmicrosoft.com') ? 'sign-in-name' : 'accepted' };
}
