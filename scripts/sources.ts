import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { statusOf, wordDiff, type PassageStatus } from '../src/learn/compare.ts';
import { findDocuments } from '../src/learn/files.ts';
import { hashOf, passageAt, quotationsOf, type Place } from '../src/learn/passages.ts';
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
  type Passage,
  type PassageId,
  type SourceDocument,
} from '../src/program/sources.ts';
import { command, UsageError, type Output } from './command.ts';

const help = `npm run sources -- check <folder>... [--against <older folder>]
    compares the passages that the rules rest on with the documents in the folders, rule by rule;
    --against shows each change word by word. Status 0 all unchanged, 1 not, 2 wrong usage

npm run sources -- pin <folder>...
    records the passages as they now read, once they are reviewed. A document counts where its date is the one
    in src/program/sources.ts; passages of others keep what is recorded`;

/** The dates of all cited editions. */
const cited = new Set(
  Object.values<SourceDocument>(documents).flatMap((source) => ('written' in source ? [source.written] : [])),
);

/** Finds the document to read a passage in; `undefined` if there is none. */
type Library = (id: PassageId) => Reading | undefined;

/** Reads the documents in some folders. Returns the edition to compare a passage with: the cited one, or the newest. */
function library(paths: readonly string[], isRead: boolean, output: Output): Library {
  const found = paths.flatMap((folder) => findDocuments(resolve(folder)).documents);
  const { readings, unread } = readAll(found, slugsByHeading());
  for (const { file, reason } of unread) output.error(`${basename(file)}: not compared; ${reason}`);
  return (id) => {
    const { document } = passages[id];
    const source: SourceDocument = documents[document];
    const date = 'written' in source ? source.written : (source.marked ?? '');
    const slug = slugOf(fileNameOf(document));
    if (!isRead) return newestEdition(readings, slug, date, cited);
    // Of some dated pages only quotations were kept, in a file without a date.
    return editionDated(readings, slug, date) ?? editionDated(readings, slug, '');
  };
}

/** Where a passage stands; in a copy it may have no anchor. */
function placeOf(id: PassageId): Place {
  const passage: Passage = passages[id];
  return { ...passage, anchor: passage.anchor ?? '' };
}

/** A document to look for a passage in. A file without a date is a copy, which quotes the page. */
const readingFor = (reading: Reading, { anchor }: Place): Reading =>
  reading.date === '' ? { ...reading, sections: quotationsOf(reading.sections, anchor) } : reading;

/** The words of a passage; `undefined` if the document does not have it. */
const wordsIn = (reading: Reading, id: PassageId) => passageAt(readingFor(reading, placeOf(id)).sections, placeOf(id));

/** @returns the exit status */
function pin(edition: Library, output: Output): number {
  const pins: Record<string, string> = {};
  const problems: string[] = [];
  for (const id of keysOf(passages)) {
    const key = pinKey(passages[id]);
    const reading = edition(id);
    const words = reading && wordsIn(reading, id);
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

type Found = PassageStatus | { readonly kind: 'not there' };

/** @returns the exit status */
function check(edition: Library, older: Library | undefined, output: Output): number {
  const statuses = new Map<PassageId, Found>(keysOf(passages).map((id) => [id, status(id, edition)]));
  let wizard = '';
  for (const rule of [...rules, ...guidance()]) {
    if (rule.wizard !== wizard) output.log(`${wizard === '' ? '' : '\n'}${rule.wizard}`);
    wizard = rule.wizard;
    output.log(`  ${rule.id}: ${statusOfRule(rule, statuses)}`);
  }
  const counts = new Map<string, number>();
  for (const { kind } of statuses.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  output.log(
    `\n${[...counts].map(([kind, count]) => `${String(count)} ${kind}`).join(', ')} of ${String(statuses.size)} passages.`,
  );
  for (const [id, found] of statuses)
    if (older && found.kind === 'changed') output.log(`\n${diffOf(id, found.words, older(id))}`);
  return counts.get('unchanged') === statuses.size ? 0 : 1;
}

function status(id: PassageId, edition: Library): Found {
  const reading = edition(id);
  const pinned = pinOf(id);
  if (!reading || pinned === undefined) return { kind: 'not there' };
  const place = placeOf(id);
  return statusOf(readingFor(reading, place), place, pinned);
}

/** Summarises a rule: its passages that have changed, and the documents that are missing. */
function statusOfRule({ citations }: Rule, statuses: ReadonlyMap<PassageId, Found>): string {
  const missing = new Set<string>();
  const changed: string[] = [];
  for (const id of citations) {
    const found = statuses.get(id);
    if (found === undefined || found.kind === 'not there') missing.add(passages[id].document);
    else if (found.kind === 'moved') changed.push(`${pinKey(passages[id])} moved to #${found.anchor}`);
    else if (found.kind !== 'unchanged') changed.push(`${pinKey(passages[id])} ${found.kind}`);
  }
  if (missing.size > 0) changed.push(`not there: ${[...missing].join(', ')}`);
  return changed.length === 0 ? 'unchanged' : changed.join('; ');
}

function diffOf(id: PassageId, words: readonly string[], reading: Reading | undefined): string {
  const key = pinKey(passages[id]);
  const before = reading && wordsIn(reading, id);
  if (!before) return `${key}\n  is not in the older folder`;
  const note = hashOf(before) === pinOf(id) ? '' : '\n  (the older folder is not what was recorded either)';
  return `${key}${note}\n  ${wordDiff(before, words)}`;
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
  { against: { type: 'string' } },
  ({ values, positionals }, output) => {
    const [task, ...folders] = positionals;
    const older = values.against === undefined ? [] : [values.against];
    if (task !== 'check' && task !== 'pin') throw new UsageError('What is to be done, check or pin?');
    if (folders.length === 0) throw new UsageError('Which folder?');
    for (const folder of [...folders, ...older])
      if (!existsSync(folder)) throw new UsageError(`“${folder}” is not there.`);
    const edition = library(folders, task === 'pin', output);
    if (task === 'pin') return pin(edition, output);
    return check(edition, older.length === 0 ? undefined : library(older, false, output), output);
  },
);
