import { globSync, readFileSync } from 'node:fs';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { InterfaceText } from '../../../src/islands/shared/InterfaceText.tsx';
import { interfaceWords as marked } from '../../../src/site/markdown/interfaceWords.ts';
import { interfaceWords, wordsToMarkIn } from '../../../src/text/interfaceWords.ts';
import { renderInline } from '../../../src/text/markdown.ts';
import { compile } from './compile.ts';

const links = { addressOf: (link: string) => link, dateOf: () => undefined };

describe('words of an English interface', () => {
  test('are English in a Dutch document, bold or not, and what looks like them is not', async () => {
    const mdx = 'Open **Account settings** en kijk bij Program info. **Partner** is geen **Partners.** Programma info.';
    expect(await compile(marked, 'content/guidance/nl/x.mdx', mdx)).toBe(
      '<p>Open <strong lang="en">Account settings</strong> en kijk bij <span lang="en">Program info</span>. ' +
        '<strong lang="en">Partner</strong> is geen <strong>Partners.</strong> Programma info.</p>',
    );
  });

  test('are not marked in an English document', async () => {
    expect(await compile(marked, 'content/guidance/en/x.mdx', 'Open **Account settings**.')).toBe(
      '<p>Open <strong>Account settings</strong>.</p>',
    );
  });

  test('are English in the parts of an outcome', () => {
    expect(renderInline('Öppna **Settings** > [Legal info](x). Partner.', 'sv', links)).toBe(
      'Öppna <strong lang="en">Settings</strong> > <a href="x"><span lang="en">Legal info</span></a>. Partner.',
    );
    expect(renderInline('Open **Settings**.', 'en', links)).toBe('Open <strong>Settings</strong>.');
  });

  test('are English in the texts of an island, the longest one where several begin alike', () => {
    const text = 'Öppna Settings > Account settings.';
    const words = wordsToMarkIn('sv', { text });
    expect(words.toSorted()).toEqual(['Account settings', 'Settings']);
    expect(renderToStaticMarkup(h(InterfaceText, { text, words }))).toBe(
      '<span>Öppna <span lang="en">Settings</span> &gt; <span lang="en">Account settings</span>.</span>',
    );
    expect(wordsToMarkIn('en', { text })).toEqual([]);
  });
});

test('every bold text that is the same in Dutch and Swedish is a known word of an interface, or a name', () => {
  const boldIn = (locale: string) =>
    new Set(
      globSync([`content/{guidance,wizards}/${locale}/**/*.{mdx,yaml}`, `content/about/${locale}.mdx`]).flatMap(
        (file) => Array.from(readFileSync(file, 'utf8').matchAll(/\*\*([^*\n]+)\*\*/g), ([, text = '']) => text),
      ),
    );
  const known = new Set([...interfaceWords.anywhere, ...interfaceWords.bold]);
  const same = [...boldIn('nl').intersection(boldIn('sv'))].filter((text) => !known.has(text));
  expect(same.toSorted()).toEqual(['MPN', 'Partner Membership Center.']);
});
