import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { newVersionPath, type SourceFile, type Writer } from './files.ts';
import { readLedger, stageLedger, type Origin } from './ledger.ts';
import { hashIn, isUntouched } from './page.ts';
import type { DocumentReport, Orphan } from './report.ts';

/** A document of this import, and what became of it. */
interface Imported {
  readonly job: SourceFile;
  readonly report: DocumentReport;
}

interface Settings {
  readonly to: string;
  /** Whether to remove pages whose document is gone. */
  readonly prune: boolean;
  /** Whether to remove those that have been edited, too. */
  readonly force: boolean;
}

/**
 * Finds the pages of earlier imports from the same folders whose documents are gone, and removes them if that is asked for.
 * Writes down which document each page was made of.
 */
export function settleOrphans(imported: Iterable<Imported>, settings: Settings, writer: Writer): Orphan[] {
  const { to } = settings;
  const roots = new Set<string>();
  const origins = new Map<string, Origin>();
  for (const { job, report } of imported) {
    roots.add(job.root);
    for (const { file } of report.pages)
      origins.set(relative(to, file).split(sep).join('/'), { root: job.root, document: job.path });
  }
  const orphans: Orphan[] = [];
  for (const [page, origin] of readLedger(to)) {
    const file = join(to, page);
    if (origins.has(page) || !existsSync(file)) continue;
    const isGone = roots.has(origin.root) && !existsSync(join(origin.root, origin.document));
    const outcome = isGone ? settle(file, settings, writer) : undefined;
    if (outcome !== undefined) orphans.push({ file, document: origin.document, outcome });
    if (outcome !== 'removed') origins.set(page, origin);
  }
  stageLedger(writer, to, origins);
  return orphans;
}

function settle(page: string, { prune, force }: Settings, writer: Writer): Orphan['outcome'] {
  if (!prune) return 'left';
  const text = readFileSync(page, 'utf8');
  // What has no hash is not of the importer, even if it took the place of one of its pages.
  const isImported = force ? hashIn(text) !== undefined : isUntouched(text);
  if (!isImported) return 'edited';
  writer.remove(page);
  writer.remove(newVersionPath(page));
  return 'removed';
}
