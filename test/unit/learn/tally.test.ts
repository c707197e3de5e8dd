import { describe, expect, test } from 'vitest';
import { missing, tally } from '../../../src/learn/tally.ts';

const count = (source: string, read: (path: string) => string | undefined = () => undefined) =>
  tally(source, undefined, read);
const texts = (words: readonly { text: string }[]) => words.map(({ text }) => text).join(' ');

describe('the words that readers of a document see', () => {
  test.each([
    ['without front matter and comments', '---\ntitle: No\n---\nOne<!-- no\nno --> two.', 'One two'],
    ['without addresses', '[One](no.md "no") ![two](no.png) https://no.example three', 'One two three'],
    ['without tags, and with what is in them', '<b class="no">One</b><br>two <!-- no --> three', 'One two three'],
    [
      'without the names of directives',
      ':::image source="no.png" alt-text="One two":::\n\n> [!NOTE]\n> Three',
      'One two Three',
    ],
    ['with code', '```js\none(two)\n```\n\n`three`', 'one two three'],
    ['with the rows of tables', '| One | two |\n|---|---|\n| three | four |', 'One two three four'],
    ['by the character, where a script has no spaces', '日本 and ไทย', '日 本 and ไ ท ย'],
  ])('are counted %s', (_, source, expected) => {
    expect(texts(count(source).words)).toBe(expected);
  });

  test('are those of included files, where they are included', () => {
    const read = (path: string) => ({ 'includes/a.md': 'two [!INCLUDE [x](b.md)]', 'includes/b.md': 'three' })[path];
    expect(texts(count('One [!INCLUDE [x](includes/a.md)] four', read).words)).toBe('One two three four');
  });
});

describe('what a page lacks', () => {
  test.each([
    ['nothing', 'One two three', 'One two three', ''],
    ['nothing where markup divides a word', 'O**n**e two', 'One two', ''],
    ['nothing where more was added', 'One two', 'One added two', ''],
    ['a word', 'One two three', 'One three', 'two'],
    ['a word in another place', 'One two three four five', 'two three four five One', 'One'],
    ['a word that is only part of another', 'One two three four five six', 'Onetw three four five six', 'One two'],
    ['a footnote', 'One.[^1]\n\nTwo.\n\n[^1]: Three.', 'One 1 Two', 'Three'],
    ['nothing where nothing refers to a footnote', 'One.\n\n[^1]: Three.', 'One', ''],
    ['nothing where a footnote moved', 'One.[^1]\n\n[^1]: Three.\n\nTwo.', 'One 1 Two Three', ''],
  ])('is %s', (_, source, shown, expected) => {
    expect(texts(missing(count(source), shown))).toBe(expected);
  });

  test('has its place in the document', () => {
    expect(missing(count('One\n\ntwo three'), 'One three')).toEqual([{ text: 'two', offset: 5 }]);
  });
});
