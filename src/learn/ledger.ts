import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Writer } from './files.ts';

/** The document that a page was made of: its path in the folder `root`. */
export interface Origin {
  readonly root: string;
  readonly document: string;
}

const fileIn = (to: string) => join(to, 'documents.json');

/** The origin of each page, by the path of the page. Nothing but pages is ever removed, whatever the file says. */
const ledger = z.record(
  z.string().regex(/^[a-z-]+\/[a-z\d-]+\.mdx$/),
  z.object({ root: z.string(), document: z.string() }),
);

/** Which document each page of earlier imports was made of, by the path of the page in the output folder. */
export function readLedger(to: string): ReadonlyMap<string, Origin> {
  if (!existsSync(fileIn(to))) return new Map();
  try {
    return new Map(Object.entries(ledger.parse(JSON.parse(readFileSync(fileIn(to), 'utf8')))));
  } catch {
    return new Map(); // Somebody edited it. It is written anew.
  }
}

/** Writes down which document each page was made of, for later imports to see which of these are gone. */
export function stageLedger(writer: Writer, to: string, origins: ReadonlyMap<string, Origin>): void {
  const sorted = [...origins].sort(([one], [other]) => (one < other ? -1 : 1));
  writer.stage(fileIn(to), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
