// The islands as they are with an address: no page may hand on what is not the site's own.

import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test, vi } from 'vitest';
import { createActor, type ActorOptions, type AnyEventObject, type AnyStateMachine } from 'xstate';
import { readHistoryState, type HistoryState } from '../../src/islands/shared/historyState.ts';
import { OutcomeReply } from '../../src/islands/wizard/OutcomeReply.tsx';
import { OutcomeTop } from '../../src/islands/wizard/OutcomeTop.tsx';
import { OutcomeTrail } from '../../src/islands/wizard/OutcomeTrail.tsx';
import { QuestionIsland } from '../../src/islands/wizard/QuestionIsland.tsx';
import { shorten } from '../../src/text/shorten.ts';
import type { WizardTexts } from '../../src/text/wizardTexts.ts';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { checklistIds, checklistOf, type WizardId, wizardIds } from '../../src/wizards/index.ts';
import { pagesOf, segmentsOfPage } from '../../src/wizards/checklist/pages.ts';
import { unknownOf } from '../../src/wizards/checklist/checklist.ts';
import { fragmentFor } from '../../src/wizards/fragment.ts';
import { viewOf } from '../../src/wizards/tree/view.ts';
import { islands } from '../islands.ts';
import { checklistTexts, wizardTexts } from '../islandTexts.ts';
import { first, fragments, isQuestion, next, statesOf } from '../fragments.ts';
import { wizardOf } from '../wizards.ts';

/** The URL that the islands are shown with; the browser's own is tried in test/e2e/hostile.spec.ts. */
let url: { readonly path: string; readonly hash: string } & HistoryState = { path: '', hash: '', typed: {} };
vi.mock(import('../../src/islands/shared/history.ts'), () => ({
  followUrl: (listener) => {
    listener(url, 'loaded');
    return () => undefined;
  },
  typedInEntry: () => url.typed,
  pushUrl: () => undefined,
  replaceUrl: () => undefined,
  keepTyped: () => undefined,
}));
// A page that is rendered to a string starts no actor. These start it, so that it has read the URL when it is rendered.
vi.mock('@xstate/react', () => ({
  useMachine: (machine: AnyStateMachine, options?: ActorOptions<AnyStateMachine>) => {
    const actor = createActor(machine, options).start();
    return [actor.getSnapshot(), (event: AnyEventObject) => actor.send(event), actor];
  },
}));

/** As many as fit into some seconds; test/unit/fragments.test.ts judges the view of a hundred thousand. */
const runs = Number(process.env.FRAGMENTS ?? 0) / 50 || 1000;

const inEach = <T>(make: (locale: Locale) => T) => Object.fromEntries(localeIds.map((id) => [id, make(id)]));
const wordings = inEach((locale) =>
  Object.fromEntries(wizardIds.map((id): [string, WizardTexts] => [id, wizardTexts(locale, id)])),
);
const textsOf = (locale: Locale, id: WizardId): WizardTexts => {
  const texts = wordings[locale]?.[id];
  if (!texts) throw new Error(`no texts of ${id} in ${locale}`);
  return texts;
};

const parser = unified().use(rehypeParse, { fragment: true });

const ownElements =
  'a article aside br button dd details div dl dt fieldset h1 h2 h3 h4 header input kbd label legend li ol optgroup option output p section select small span strong summary svg circle path ul';
const own = new Set(ownElements.split(' '));
/** A page of this site, or a place on the page that is open. */
const ownLinks = new RegExp(`^(/(${localeIds.join('|')})/|#)`);

/** Finds nothing in what islands render that is not the site's own. @returns their tree */
function treeOf(...islands: readonly string[]): Root {
  const tree = parser.parse(islands.join(''));
  visit(tree, 'element', ({ tagName, properties, children }: Element) => {
    if (!own.has(tagName)) throw new Error(`<${tagName}> is no element of a wizard`);
    // A browser that translates the page puts its own elements where the texts were. React finds a text again, to change
    // it or to take it away, only where it is alone in an element.
    const text = children.find((child) => child.type === 'text' && /\S/.test(child.value));
    if (text && children.length > 1) throw new Error(`“${toString(text)}” is not alone in its <${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      const text = String(value);
      if (/^on|^style$/i.test(name)) throw new Error(`<${tagName}> has ${name}`);
      if (/hostile/i.test(text) && name !== 'value') throw new Error(`${name} of <${tagName}> is “${text}”`);
      if (name === 'href' && !ownLinks.test(text)) throw new Error(`a link to ${text}`);
    }
  });
  return tree;
}

const all = (tree: Root, isWanted: (element: Element) => boolean): readonly Element[] => {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (isWanted(element)) found.push(element);
  });
  return found;
};
const hasClass = (name: string) => (element: Element) => String(element.properties.className).split(',').includes(name);

/** What is said of the address, above the state. */
const noticesIn = (tree: Root) =>
  all(tree, hasClass('notices'))
    .map((notices) => toString(notices))
    .join('');

/** The form of what may be shown, written anew: seven words with hyphens at most. */
const isWord = (text: string) => text.length < 41 && /^[a-z]\w*(-\w+){0,6}$/i.test(text) && !text.includes('_');

/** Words, two countries or an edition. */
const isHarmless = ({ question, answer }: { readonly question: string; readonly answer: string }) =>
  isWord(question) && (isWord(answer) || /^([A-Z-]{1,5}\.[A-Z-]{1,5}|\d{4}-(0[1-9]|1[0-2]))$/.test(answer));

/** Each part that could not be used and looks like one is named, as far as there is room; the others are counted. */
function expectNamed(
  tree: Root,
  parts: readonly { readonly question: string; readonly answer: string }[],
  locale: Locale,
) {
  const notices = noticesIn(tree);
  const named = parts.filter(isHarmless).slice(0, 5);
  for (const { question, answer } of named)
    if (!notices.includes(`${question}=${answer}`))
      throw new Error(`“${question}=${answer}” is not named in “${notices}” (${locale})`);
  const others = parts.length - named.length;
  if (others > 0 && !notices.includes(`: ${String(others)}.`))
    throw new Error(`${String(others)} are not named, and that is not said in “${notices}”`);
}

/** Every link leads to answers that are all valid: what a reader brought does not travel on. */
function expectOwnLinks(tree: Root, isValid: (question: string, answer: string) => boolean) {
  for (const { properties } of all(tree, ({ tagName }) => tagName === 'a')) {
    const [, fragment = ''] = String(properties.href).split('#');
    for (const [question, answer] of new URLSearchParams(fragment))
      if (question !== 'edition' && !isValid(question, answer)) throw new Error(`${question}=${answer} travels on`);
  }
}

const locales = fc.constantFrom(...localeIds);

describe('a wizard', () => {
  const states = fc.constantFrom(
    ...wizardIds.flatMap((id) => [...statesOf(id).map((page) => ({ id, page })), { id, page: undefined }]),
  );

  test(
    `with ${runs} fragments shows its state, names what it could not use, and hands nothing on`,
    { timeout: 1e6 },
    () => {
      fc.assert(
        fc.property(fragments, states, locales, (hash, { id, page }, locale) => {
          const texts = textsOf(locale, id);
          const path = page === undefined || page === first[id] ? texts.root : `${texts.root}${page}/`;
          url = { path, hash, typed: {} };
          const isAsked = page === undefined || isQuestion(id, page);
          const reply = stringsOf(locale).reply;
          const tree = isAsked
            ? treeOf(renderToString(h(QuestionIsland, { wizard: id, texts, ...(page !== undefined && { page }) })))
            : treeOf(
                renderToString(
                  h(OutcomeTop, {
                    wizard: id,
                    texts,
                    page,
                    heading: '',
                    others: [],
                  }),
                ),
                renderToString(
                  h(OutcomeTrail, {
                    wizard: id,
                    texts,
                    page,
                    locale,
                    scope: '',
                  }),
                ),
                renderToString(
                  h(OutcomeReply, {
                    wizard: id,
                    texts,
                    page,
                    locale,
                    reply,
                    files: { outcome: '', input: '' },
                  }),
                ),
              );
          const fragment = fragmentFor(id, hash, page !== undefined);
          const view = viewOf(wizardOf(id), fragment, page);
          if (isAsked) {
            const headings = all(tree, ({ tagName }) => tagName === (page === undefined ? 'h3' : 'h1'));
            expect(headings.map((heading) => toString(heading))).toEqual([texts.questions[view.state]?.question]);
          }
          const answered = all(tree, hasClass('answers')).flatMap((list) => list.children).length > 0;
          expect(answered).toBe(view.steps.length > 0);
          const copies = all(tree, hasClass('reply')).length > 0;
          expect(copies, 'a reply is offered only where the answers lead here').toBe(!isAsked && answered);
          expectNamed(tree, [...fragment.unused, ...view.unknown], locale);
          expectOwnLinks(tree, (question, answer) => next(id, question, answer) !== undefined);
        }),
        { numRuns: runs },
      );
    },
  );
});

/** What a history may hold: of this version, of another one, or anything. */
const kept = fc.oneof(
  fc.anything(),
  fc.record({ typed: fc.anything(), visited: fc.anything() }),
  fc.record({
    typed: fc.dictionary(
      fc.constantFrom(
        'currency',
        'span',
        'total',
        'month-1',
        'rate',
        'contact',
        'mpnId',
        'account',
        '__proto__',
        'moon',
      ),
      fc.oneof(
        fc.constantFrom('other', 'months', 'USD', 'NL', 'ZZ', 'moon', '300,000', '<hostile-element>', 'a@b.nl'),
        fc.anything(),
      ),
    ),
    visited: fc.constantFrom('scenario', 's6-way', 'moon', '__proto__'),
  }),
);

describe('a checklist', () => {
  const pages = fc.constantFrom(
    ...checklistIds.flatMap((id) => [
      ...pagesOf(checklistOf(id)).map((page) => ({ id, page })),
      { id, page: undefined },
    ]),
  );
  const everyTexts = inEach((locale) =>
    Object.fromEntries(
      checklistIds.flatMap((id) =>
        checklistOf(id).editions.map(({ edition }) => [`${id} ${edition}`, checklistTexts(locale, id, edition)]),
      ),
    ),
  );

  test(`with ${runs / 2} fragments and histories is whole, and chooses only what it offers`, { timeout: 1e6 }, () => {
    fc.assert(
      fc.property(fragments, kept, pages, locales, (hash, state, { id, page }, locale) => {
        const texts = everyTexts[locale]?.[`${id} ${page?.edition ?? checklistOf(id).editions[0].edition}`];
        if (!texts) throw new Error(`no texts of ${id} in ${locale}`);
        const segments = page ? segmentsOfPage(page) : [];
        url = {
          path: texts.root + segments.map((segment) => `${segment}/`).join(''),
          hash,
          ...readHistoryState(state),
        };
        const tree = treeOf(
          renderToString(h(islands[id], { checklist: checklistOf(id), texts, ...(page && { page }) })),
        );
        const titles = [texts.own.title, ...Object.values(texts.own.results).map((result) => result.title)];
        const [heading] = all(tree, ({ tagName }) => tagName === (page === undefined ? 'h3' : 'h1'));
        expect(titles).toContain(heading && toString(heading));
        // Every group of choices in a form has exactly one that is chosen.
        for (const group of all(tree, hasClass('plain')))
          expect(
            all({ type: 'root', children: [group] }, ({ properties }) => properties.checked === true),
          ).toHaveLength(1);
        const fragment = fragmentFor(id, hash, page !== undefined);
        expectNamed(tree, [...fragment.unused, ...unknownOf(checklistOf(id), fragment.answers)], locale);
        expectOwnLinks(tree, (question, answer) =>
          checklistOf(id).editions.some((edition) =>
            edition.requirements.some((one) => one.id === question && Object.hasOwn(one.answers, answer)),
          ),
        );
      }),
      { numRuns: runs / 2 },
    );
  });
});

test('whatever the history holds, only texts are taken from it', () => {
  fc.assert(
    fc.property(kept, (state) => {
      const entry = readHistoryState(state);
      expect(Object.getPrototypeOf(entry.typed)).toBe(Object.prototype);
      for (const text of Object.values(entry.typed)) expect(text).toBeTypeOf('string');
      if (entry.visited !== undefined) expect(entry.visited).toBeTypeOf('string');
    }),
    { numRuns: 2000 },
  );
});

test('a typed text of more than 300 characters is not kept in the history', () => {
  const typed = { contact: 'x'.repeat(300), total: 'x'.repeat(301), rate: '1'.repeat(10_000_000) };
  expect(readHistoryState({ typed })).toEqual({ typed: { contact: typed.contact } });
});

describe('a strange text', () => {
  test('is shortened between characters, and what is not seen in it is', () => {
    expect(shorten('scenario=perhaps')).toBe('scenario=perhaps');
    expect(shorten('a\u202Egnp.exe\0\u200B\n')).toBe('a\uFFFDgnp.exe\uFFFD\uFFFD\uFFFD');
    expect(shorten('\uD800=\uDC00')).toBe('\uFFFD=\uFFFD');
    expect(shorten('x'.repeat(60))).toBe('x'.repeat(60));
    expect(shorten('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
    expect(shorten('\u{1F600}'.repeat(90))).toBe(`${'\u{1F600}'.repeat(60)}…`);
  });
});
