import { z } from 'astro/zod';
import { localeIds } from '../i18n/locales.ts';
import { changeIds } from '../program/editions.ts';
import { facts } from '../program/facts.ts';
import { keysOf } from '../program/keys.ts';

const text = z.string().trim().min(1);

/** A sentence or two of an outcome; `ourReading` marks what is our inference and not said by the documents. */
export const item = z.union([text, z.strictObject({ ourReading: text })]);

const items = z.array(item).min(1);

/** What support staff may type for it, beside its own words: the desk finds it by these. */
const aliases = z.array(text).min(1).optional();

/** The parts of an outcome, in one language. What it rests on is policy and stands in `program`. */
export const outcome = z.strictObject({
  title: text,
  summary: text,
  aliases,
  appliesIf: z.array(text).min(1),
  why: items,
  /** What a model means for whoever takes it, and what would have to change for another one. */
  means: items.optional(),
  change: items.optional(),
  conditions: items.optional(),
  waysOut: items.optional(),
  nextSteps: items,
});

/** An answer's label, alone or with a hint; aliases where the answer is a scenario. */
const answer = z.union([
  text.transform((label): { label: string; hint?: string | undefined; aliases?: string[] | undefined } => ({ label })),
  z.strictObject({ label: text, hint: text.optional(), aliases }),
]);

/** A document of Microsoft that was imported, as `src/learn` writes it. */
export const imported = z.strictObject({
  title: text,
  description: text.optional(),
  /** Of the title. */
  anchor: text.optional(),
  source: z.strictObject({
    document: text,
    address: z.url({ protocol: /^https?$/ }),
    date: z.iso.date().optional(),
    revision: text.optional(),
    translation: z.enum(['machine', 'human']).optional(),
  }),
  hash: text,
});

/** The wording of a wizard's questions, in one language. */
export const wording = z.strictObject({
  title: text,
  description: text,
  questions: z.record(
    z.string(),
    z.strictObject({
      question: text,
      aliases,
      hint: text.optional(),
      /** Who the two countries belong to, where a question asks for two. */
      from: text.optional(),
      to: text.optional(),
      answers: z.record(z.string(), answer),
    }),
  ),
});

/** What menus and the start page say of a wizard, in one language. */
export const card = z.strictObject({
  /** Its short name in the main menu. */
  menu: text,
  title: text,
  text,
  /** A question to begin at for readers who cannot answer the first one. */
  help: z.strictObject({ state: text, text }).optional(),
});

const result = z.strictObject({ title: text, summary: text });

/** The words of a checklist, in one language and one edition. */
export const checklist = z.strictObject({
  title: text,
  description: text,
  aliases,
  /** Stands above the list. */
  note: text.optional(),
  requirements: z.record(
    z.string(),
    z.strictObject({
      /** Its short name, in lists. */
      name: text,
      question: text,
      hint: text.optional(),
      /** Labels of answers that are not plainly yes, no or not sure. */
      answers: z.record(z.string(), text).optional(),
      /** What follows from an answer: what closes the gap, how to find out. */
      follows: z.record(z.string(), text),
    }),
  ),
  results: z.strictObject({ ready: result, 'not-yet': result, 'cannot-tell': result }),
  plan: z.record(z.string(), text),
  /** Steps that these replace, named as such. */
  older: z.strictObject({ title: text, note: text, steps: z.array(text).min(1) }).optional(),
});

/** Titles of the documents and headings of the passages, as a reader of the language would call them. */
export const sources = z.strictObject({
  documents: z.record(z.string(), text),
  passages: z.record(z.string(), text),
});

/** What changed after the edition that the site is built on, newest last; one file for all languages. */
export const changes = z.strictObject({
  /** ISO month; none for what has no date of its own. */
  from: z.string().optional(),
  source: text,
  text: z.record(z.enum(localeIds), text),
});

/** The three roles side by side: a row for each question, a cell for each role. */
export const comparison = z.strictObject({
  aspect: text,
  roles: z.strictObject({ provider: text, reseller: text, 'direct-bill': text }),
  rows: z.array(z.strictObject({ aspect: text, provider: text, reseller: text, 'direct-bill': text })),
});

/** The terms of a language by their ids, which are the same in each. */
export const glossary = z.record(
  z.string(),
  z.strictObject({
    term: text,
    /** What a text may say for it: the first use on a page opens the meaning. */
    forms: z.array(text),
    meaning: text,
  }),
);

/** The page about the site. */
export const about = z.strictObject({ title: text, description: text });

/** A guidance page. */
export const guidance = z.strictObject({
  title: text,
  description: text,
  /** The facts that the page states; its sources follow from them. */
  facts: z.array(z.enum(keysOf(facts))).min(1),
  /** Later changes that bear on the page, shown at its top. */
  overtaken: z.array(z.enum(changeIds)).optional(),
});

export type Item = z.infer<typeof item>;
export type OutcomeWording = z.infer<typeof outcome>;
export type Wording = z.infer<typeof wording>;
export type QuestionWording = Wording['questions'][string];
export type Card = z.infer<typeof card>;
export type ChecklistWording = z.infer<typeof checklist>;
export type SourceWording = z.infer<typeof sources>;
export type Change = z.infer<typeof changes>;
