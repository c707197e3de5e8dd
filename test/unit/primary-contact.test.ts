import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeContact } from '../../src/program/primary-contact.ts';

// F18: Gmail, Yahoo! Mail, iCloud Mail, AOL Mail and Outlook Mail are named as examples.
test.each([
  ['a@gmail.com', 'Gmail'],
  ['A@GMAIL.COM', 'Gmail'],
  ['a@googlemail.com', 'Gmail'],
  ['a@yahoo.co.uk', 'Yahoo! Mail'],
  ['a@icloud.com', 'iCloud Mail'],
  ['a@me.com', 'iCloud Mail'],
  ['a@aol.com', 'AOL Mail'],
  ['a@outlook.com', 'Outlook Mail'],
  ['a@hotmail.nl', 'Outlook Mail'],
  ['a@mail.gmail.com', 'Gmail'],
  ['a@live.at', 'Outlook Mail'],
  ['a@live.com.au', 'Outlook Mail'],
  ['a@windowslive.com', 'Outlook Mail'],
  ['Kim <kim@gmail.com>', 'Gmail'],
])('%s is web mail that the documents name', (address, service) => {
  expect(judgeContact(address)).toEqual({ kind: 'web-mail', service, isNamed: true });
});

test.each([
  'a@gmx.de',
  'a@proton.me',
  'a@pm.me',
  'a@fastmail.fm',
  'a@fastmail.com',
  'a@zoho.com',
  'a@zoho.eu',
  'a@tuta.io',
])('%s is web mail that they do not name', (address) => {
  expect(judgeContact(address)).toMatchObject({ kind: 'web-mail', isNamed: false });
});

test.each([
  'anna@company.com',
  'anna.berg+csp@it.company.co.uk',
  'åsa@företag.se',
  'a@gmail-marketing.com',
  'a@mygmail.com',
  'a@outlook.company.com',
  'a@live.io',
  'a@gmail.company.com',
  'Kim <kim@example.org>',
  '"Berg, Kim" <kim@example.org>',
  '<kim@example.org>',
  'kim@example.org.',
  'kim@example.org;',
  'mailto:kim@example.org',
])('%s is accepted', (address) => {
  expect(judgeContact(` ${address} `)).toEqual({ kind: 'accepted' });
});

test.each([
  'anna',
  'anna@',
  '@company.com',
  'a b@company.com',
  'a@company',
  'a@@company.com',
  'a@-x.com',
  'a@x..com',
  'Kim <kim@example.org> Sam',
  'kim@example.org..',
])('%s cannot be read', (address) => {
  expect(judgeContact(address)).toEqual({ kind: 'unreadable' });
});

test('an address of 254 characters is judged, and a longer text is not looked at', () => {
  const host = `${'b'.repeat(60)}.`.repeat(3);
  const address = `${'a'.repeat(254 - host.length - 4)}@${host}com`;
  expect(address).toHaveLength(254);
  expect(judgeContact(address)).toEqual({ kind: 'accepted' });
  expect(judgeContact(` ${address}\n`)).toEqual({ kind: 'accepted' });
  expect(judgeContact(`a${address}`)).toEqual({ kind: 'too-long' });
  const from = performance.now();
  for (const part of ['a', 'a@', 'a.', '@', 'a-', ' '])
    expect(['too-long', 'empty']).toContain(judgeContact(part.repeat(1_000_000)).kind);
  expect(performance.now() - from).toBeLessThan(1000);
});

test('a sign-in name is no mailbox, and nothing is nothing', () => {
  expect(judgeContact('anna@company.onmicrosoft.com')).toEqual({ kind: 'sign-in-name' });
  expect(judgeContact('  ')).toEqual({ kind: 'empty' });
});

test('nothing typed makes it throw', () => {
  fc.assert(fc.property(fc.string(), (typed) => void judgeContact(typed)));
});
