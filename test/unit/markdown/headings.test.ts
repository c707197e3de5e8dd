import { expect, test } from 'vitest';
import { headings } from '../../../src/site/markdown/headings.ts';
import { compile } from './compile.ts';

const dutch = 'content/guidance/nl/regional-markets.mdx';

test('a heading has a link to itself, which is labelled in the language of the document', async () => {
  expect(await compile(headings, dutch, '## Eén *regio* {#een-regio}')).toBe(
    '<div class="heading"><h2 id="een-regio">Eén <em>regio</em></h2>' +
      '<a class="anchor screen-only" href="#een-regio" aria-label="Link naar het deel ‘Eén regio’">#</a></div>',
  );
});

test('a document that is named after its language is in that language', async () => {
  expect(await compile(headings, 'content/about/sv.mdx', '### Källor {#sources}')).toBe(
    '<div class="heading"><h3 id="sources">Källor</h3>' +
      '<a class="anchor screen-only" href="#sources" aria-label="Länk till avsnittet ”Källor”">#</a></div>',
  );
});

test('the id of an imported heading is an element at its start, which is not shown', async () => {
  expect(await compile(headings, '.cache/imported/en/a-page.mdx', '###### <a id="plans" />Plans')).toBe(
    '<div class="heading"><h6 id="plans">Plans</h6>' +
      '<a class="anchor screen-only" href="#plans" aria-label="Link to the section “Plans”">#</a></div>',
  );
});

test('another anchor in a heading stays where it is', async () => {
  expect(await compile(headings, 'content/about/en.mdx', '## Plans <a id="older" /> {#plans}')).toContain(
    '<h2 id="plans">Plans <a id="older"></a></h2>',
  );
});

test('a heading without an id is an error', async () => {
  await expect(compile(headings, dutch, '## Regio’s')).rejects.toThrow('the heading “Regio’s” has no id');
});

test('a document whose path names no language is an error', async () => {
  await expect(compile(headings, 'content/changes.mdx', '## A {#a}')).rejects.toThrow('no language');
});
