import { z } from 'astro/zod';
import { localeIds } from '../i18n/locales.ts';
import { changeIds, editionIds } from '../program/editions.ts';
import { facts } from '../program/facts.ts';
import { keysOf } from '../program/keys.ts';

const text = z.string().trim().min(1);

/**
 * A sentence or two of an outcome, with its sources inline: `[scenario 6](source:scenario-6)`. `ourReading` marks our own
 * conclusion, which the documents do not state, and `reported` what only others say.
 */
export const item = z.union([text, z.strictObject({ ourReading: text }), z.strictObject({ reported: text })]);

const items = z.array(item).min(1);

/** The texts of an outcome in one language. Its verdict, facts and citations are policy (`src/wizards/<id>`). */
export const outcome = z.strictObject({
  title: text,
  summary: text,
  appliesIf: z.array(text).min(1),
  /** What must be so first, and its heading if it has one of its own; only where the verdict depends on it. */
  conditions: z.strictObject({ title: text.optional(), items }).optional(),
  /** What to do, in the order in which it is done. */
  steps: items.optional(),
  /** Alternatives to the steps, in no order. */
  otherWays: items.optional(),
  /** What a model means for the company. */
  means: items.optional(),
  /** Reasons, each with its source. */
  why: items,
  notSaid: items.optional(),
});

/** The label of an answer, optionally with a hint. */
const answer = z.union([
  text.transform((label): { label: string; hint?: string | undefined } => ({ label })),
  z.strictObject({ label: text, hint: text.optional() }),
]);

/** The front matter of an imported document, as `src/learn` writes it. */
export const imported = z.strictObject({
  title: text,
  description: text.optional(),
  /** The anchor of the title. */
  anchor: text.optional(),
  /** The part of the table of contents that the document is in. */
  group: text.optional(),
  source: z.strictObject({
    document: text,
    address: z.url({ protocol: /^https?$/ }),
    date: z.iso.date().optional(),
    revision: text.optional(),
    translation: z.enum(['machine', 'human']).optional(),
  }),
  hash: text,
});

/** The wording of a wizard's questions in one language. */
export const wording = z.strictObject({
  title: text,
  description: text,
  questions: z.record(
    z.string(),
    z.strictObject({
      question: text,
      hint: text.optional(),
      /** The owners of the two countries, for a question about two countries. */
      from: text.optional(),
      to: text.optional(),
      answers: z.record(z.string(), answer),
    }),
  ),
});

/** The wording of an edition: only what differs from the one before. */
export const changedWording = wording.partial({ title: true, description: true });

/** What menus and the start page say of a wizard, in one language. */
export const card = z.strictObject({
  /** Its short name in the main menu, which has room for a few: the others are on the start page and where they are needed. */
  menu: text.optional(),
  title: text,
  text,
  /** A question to begin at for readers who cannot answer the first one. */
  help: z.strictObject({ state: text, text }).optional(),
});

const result = z.strictObject({ title: text, summary: text });

/** The words of a plan by the calendar, whose steps are in `plan`. */
const calendar = z.strictObject({
  title: text,
  lead: text,
  /** The label of the month to choose, and how to find it. */
  label: text,
  hint: text,
  /** Of each step: when it is due, where no month is chosen, and its name in a calendar. */
  steps: z.record(z.string(), z.strictObject({ when: text, name: text })),
});

/** The texts of an edition of a checklist in one language. */
export const checklist = z.strictObject({
  title: text,
  description: text,
  /** The introduction above the list. */
  note: text.optional(),
  requirements: z.record(
    z.string(),
    z.strictObject({
      /** The short name, for lists. */
      name: text,
      question: text,
      hint: text.optional(),
      /** Labels of answers other than yes, no and not sure. */
      answers: z.record(z.string(), text).optional(),
      /** The consequence of an answer: how to meet the requirement, or how to find out. */
      follows: z.record(z.string(), text),
    }),
  ),
  results: z.strictObject({ ready: result, 'not-yet': result, 'cannot-tell': result }),
  plan: z.record(z.string(), text),
  calendar: calendar.optional(),
  /** What is worth knowing beside the list, each sentence with its source. */
  notes: z
    .array(z.strictObject({ title: text, items }))
    .min(1)
    .optional(),
  /** Former steps that these replace. */
  older: z.strictObject({ title: text, note: text, steps: z.array(text).min(1) }).optional(),
});

/** Titles of the documents and headings of the passages in one language. */
export const sources = z.strictObject({
  documents: z.record(z.string(), text),
  passages: z.record(z.string(), text),
});

/** Changes to the rules since the first edition; one file for all languages. */
export const changes = z.strictObject({
  /** An ISO month; absent if the change has no date. */
  from: z.string().optional(),
  source: text,
  text: z.record(z.enum(localeIds), text),
});

/** The comparison of the three roles: a row for each question, a cell for each role. */
export const comparison = z.strictObject({
  roles: z.strictObject({ provider: text, reseller: text, 'direct-bill': text }),
  rows: z.array(z.strictObject({ aspect: text, provider: text, reseller: text, 'direct-bill': text })),
});

/** The glossary of a language, by ids that are the same in all languages. */
export const glossary = z.record(
  z.string(),
  z.strictObject({
    term: text,
    /** The forms of the term in texts; the first one on a page opens the definition. */
    forms: z.array(text),
    meaning: text,
  }),
);

/** The about page. */
export const about = z.strictObject({ title: text, description: text });

/** What a guidance page says of itself. */
const ofPage = z.strictObject({
  title: text,
  description: text,
  /** The facts that the page states; its sources are derived from them. */
  facts: z.array(z.enum(keysOf(facts))).min(1),
});

/** A guidance page. */
export const guidance = z.strictObject({
  ...ofPage.shape,
  /** Later changes that affect the page, shown at its top. */
  overtaken: z.array(z.enum(changeIds)).optional(),
  /** The first edition that has the page; every one where it is absent. */
  since: z.enum(editionIds).optional(),
  /** What stands in the place of the above from an edition on. */
  editions: z.partialRecord(z.enum(editionIds), ofPage.partial()).optional(),
});

export type Item = z.infer<typeof item>;
export type OutcomeWording = z.infer<typeof outcome>;
export type Wording = z.infer<typeof wording>;
export type QuestionWording = Wording['questions'][string];
export type Card = z.infer<typeof card>;
export type ChecklistWording = z.infer<typeof checklist>;
export type SourceWording = z.infer<typeof sources>;
export type Glossary = z.infer<typeof glossary>;
export type Guidance = z.infer<typeof guidance>;
export type Change = z.infer<typeof changes>;
