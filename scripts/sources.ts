import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { foundElsewhere, statusOf, wordDiff } from '../src/learn/compare.ts';
import { findDocuments } from '../src/learn/files.ts';
import { hashOf, lineOf, passageAt, quotationsOf, type Place } from '../src/learn/passages.ts';
import { newestEdition, readAll, editionDated, type Reading } from '../src/learn/reading.ts';
import { slugOf } from '../src/learn/slugs.ts';
import { facts, passagesOf } from '../src/program/facts.ts';
import { keysOf } from '../src/program/keys.ts';
import { pinKey, pinOf } from '../src/program/pins.ts';
import { rules, type Rule } from '../src/wizards/rules.ts';
import {
  documents,
  fileNameOf,
  passages,
  slugsByHeading,
  type DocumentId,
  type Passage,
  type PassageId,
  type SourceDocument,
} from '../src/program/sources.ts';
import { command, UsageError, type Output } from './command.ts';
import { asMarkdown, asText, inWords, isSame, placeIn, type Comparison, type Found } from './sources-report.ts';

const help = `npm run sources -- check <folder>... [--against <older folder>]... [--diff] [--format <text|md>]
    compares the passages that the rules rest on with the documents in the folders, one line a rule, and says which of
    these passages changed, and where they are. With the texts as they were (--against) it tells a change of spelling
    from one of words, and finds what was put under another heading; --diff shows each change word by word.
    Status 0 nothing changed, 1 something did, 2 wrong usage, 3 nothing did, but documents are missing

npm run sources -- pin <folder>...
    records the passages as they now read, once they are reviewed. A document counts where its date is the one
    in src/program/sources.ts; passages of others keep what is recorded`;

/** The dates of all cited editions. */
const cited = new Set(
  Object.values<SourceDocument>(documents).flatMap((source) => ('written' in source ? [source.written] : [])),
);

const slugIn = (document: DocumentId) => slugOf(fileNameOf(document));

/** The slugs of all cited documents. */
const citedSlugs = new Set(keysOf(documents).map(slugIn));

/** Finds the document to read a passage in; `undefined` if there is none. */
interface Library {
  readonly of: (id: PassageId) => Reading | undefined;
  readonly all: readonly Reading[];
}

/** Reads the documents in some folders. Returns the edition to compare a passage with: the cited one, or the newest. */
function library(paths: readonly string[], isRead: boolean, output: Output): Library {
  const found = paths.flatMap((folder) => findDocuments(resolve(folder)).documents);
  const isCited = (slugs: readonly string[]) => slugs.some((slug) => citedSlugs.has(slug));
  const { readings, unread } = readAll(found, slugsByHeading(), isCited);
  for (const { file, reason } of unread) output.error(`${basename(file)}: not compared; ${reason}`);
  const of = (id: PassageId) => {
    const { document } = passages[id];
    const source: SourceDocument = documents[document];
    const date = 'written' in source ? source.written : (source.marked ?? '');
    const slug = slugIn(document);
    if (!isRead) return newestEdition(readings, slug, date, cited);
    // Of some dated pages only quotations were kept, in a file without a date.
    return editionDated(readings, slug, date) ?? editionDated(readings, slug, '');
  };
  return { of, all: readings };
}

/** Where a passage stands; in a copy it may have no anchor. */
function placeOf(id: PassageId): Place {
  const passage: Passage = passages[id];
  return { ...passage, anchor: passage.anchor ?? '' };
}

/** A document to look for a passage in. A file without a date is a copy, which quotes the page. */
const readingFor = (reading: Reading, { anchor }: Place): Reading =>
  reading.date === '' ? { ...reading, sections: quotationsOf(reading.sections, anchor) } : reading;

/** The words of a passage; `undefined` without a document, or if that does not have it. */
const wordsIn = (reading: Reading | undefined, id: PassageId) =>
  reading && passageAt(readingFor(reading, placeOf(id)).sections, placeOf(id));

/** @returns the exit status */
function pin(edition: Library, output: Output): number {
  const pins: Record<string, string> = {};
  const problems: string[] = [];
  for (const id of keysOf(passages)) {
    const key = pinKey(passages[id]);
    const reading = edition.of(id);
    const words = wordsIn(reading, id);
    const recorded = words ? hashOf(words) : reading ? undefined : pinOf(id);
    if (recorded !== undefined) pins[key] = recorded;
    else if (reading) problems.push(`${key}: ${basename(reading.file)} has no such place`);
    else problems.push(`${key}: no document of its date is in the folder, and nothing is recorded`);
  }
  for (const problem of problems) output.error(problem);
  if (problems.length > 0) {
    output.error('Nothing was recorded.');
    return 1;
  }
  writeFileSync('src/program/pins.json', `${JSON.stringify(pins, null, 2)}\n`);
  output.log(`${String(Object.keys(pins).length)} passages recorded in src/program/pins.json.`);
  return 0;
}

function compare(edition: Library, older: Library | undefined): Comparison {
  const statuses = new Map<PassageId, Found>(keysOf(passages).map((id) => [id, status(id, edition, older)]));
  return {
    rules: [...rules, ...guidance()].map((rule) => ({ rule, status: statusOfRule(rule, statuses) })),
    passages: [...statuses].map(([id, found]) => ({
      id,
      found,
      at: locationOf(id, found, edition),
      diff: 'words' in found && older ? diffOf(id, found.words, older.of(id)) : '',
    })),
  };
}

function status(id: PassageId, edition: Library, older: Library | undefined): Found {
  const reading = edition.of(id);
  const pinned = pinOf(id);
  if (!reading || pinned === undefined) return { kind: 'not there' };
  const before = wordsIn(older?.of(id), id);
  const found = statusOf(readingFor(reading, placeOf(id)), placeOf(id), pinned, before);
  return found.kind === 'gone' ? (foundElsewhere(edition.all, placeOf(id), pinned, before) ?? found) : found;
}

/** Where a passage is now: file and line. */
function locationOf(id: PassageId, found: Found, { of, all }: Library): string {
  const { anchor = placeOf(id).anchor, file } = placeIn(found);
  const reading = all.find((one) => one.file === file) ?? of(id);
  if (!reading || found.kind === 'gone') return reading ? basename(reading.file) : '';
  const place = { ...placeOf(id), anchor };
  return `${basename(reading.file)}:${lineOf(readingFor(reading, place).sections, place)}`;
}

/** Summarises a rule: its passages that have changed, and the documents that are missing. */
function statusOfRule({ citations }: Rule, statuses: ReadonlyMap<PassageId, Found>): string {
  const missing = new Set<string>();
  const changed: string[] = [];
  for (const id of citations) {
    const found = statuses.get(id);
    if (found === undefined || found.kind === 'not there') missing.add(passages[id].document);
    else if (!isSame(found)) changed.push(`${pinKey(passages[id])} ${inWords(found)}`);
  }
  if (missing.size > 0) changed.push(`not there: ${[...missing].join(', ')}`);
  return changed.length === 0 ? 'unchanged' : changed.join('; ');
}

function diffOf(id: PassageId, words: readonly string[], reading: Reading | undefined): string {
  const before = wordsIn(reading, id);
  if (!before) return 'is not in the older folder';
  const note = hashOf(before) === pinOf(id) ? '' : '(the older folder is not what was recorded either) ';
  return `${note}${wordDiff(before, words)}`;
}

/** @returns the exit status */
function statusCode({ passages: all }: Comparison): number {
  if (all.some(({ found }) => !isSame(found) && found.kind !== 'not there')) return 1;
  return all.some(({ found }) => found.kind === 'not there') ? 3 : 0;
}

/** The guidance pages as rules, with the passages of the facts that they state. */
function guidance(): Rule[] {
  const stated = z.object({ facts: z.array(z.enum(keysOf(facts))) });
  const frontMatter = stated.extend({ editions: z.record(z.string(), stated.partial()).optional() });
  return globSync('content/guidance/en/*.mdx')
    .sort()
    .map((file) => {
      const [, yaml = ''] = /^---\n(.*?)\n---\n/s.exec(readFileSync(file, 'utf8')) ?? [];
      const page = frontMatter.parse(parse(yaml));
      const ofEditions = Object.values(page.editions ?? {}).flatMap(({ facts: own = [] }) => own);
      return {
        wizard: 'guidance',
        id: basename(file, '.mdx'),
        citations: [...new Set([...page.facts, ...ofEditions].flatMap(passagesOf))],
      };
    });
}

export const sourcesCommand = command(
  import.meta,
  help,
  {
    against: { type: 'string', multiple: true, default: [] },
    diff: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
  },
  ({ values, positionals }, output) => {
    const [task, ...folders] = positionals;
    const older = values.against;
    if (task !== 'check' && task !== 'pin') throw new UsageError('What is to be done, check or pin?');
    if (folders.length === 0) throw new UsageError('Which folder?');
    for (const folder of [...folders, ...older])
      if (!existsSync(folder)) throw new UsageError(`“${folder}” is not there.`);
    if (values.format !== 'text' && values.format !== 'md') throw new UsageError(`No format “${values.format}”.`);
    if (values.diff && older.length === 0) throw new UsageError('A diff needs the texts as they were: --against.');
    const edition = library(folders, task === 'pin', output);
    if (task === 'pin') return pin(edition, output);
    const comparison = compare(edition, older.length === 0 ? undefined : library(older, false, output));
    const lines = values.format === 'md' ? asMarkdown(comparison, values.diff) : asText(comparison, values.diff);
    for (const line of lines) output.log(line);
    return statusCode(comparison);
  },
);
