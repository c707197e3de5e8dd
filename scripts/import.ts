import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { localeIds, locales } from '../src/i18n/locales.ts';
import { findDocuments, Writer } from '../src/learn/files.ts';
import { groupsIn } from '../src/learn/groups.ts';
import { importDocuments } from '../src/learn/import.ts';
import type { Diagnostic, DocumentReport, Orphan } from '../src/learn/report.ts';
import { publishedAddress, slugsByHeading } from '../src/program/sources.ts';
import { command, UsageError } from './command.ts';
import { progress } from './progress.ts';

const help = `npm run import -- <file or folder>... [options]: makes pages of documents in Microsoft Learn's Markdown.

  --to <folder>         where the pages go, each to the folder of its language (content/imported)
  --locale <${localeIds.join('|')}>   the language of all of them, whatever their front matter says
  --docset <path>       where Microsoft publishes them: what follows the language in the address (partner-center)
  --allow-loss          writes pages that lack words of their document
  --force               overwrites pages that somebody edited; otherwise the newer one is put beside them (.mdx.new)
  --prune               removes pages whose document is gone
  --quiet               says only what could not be imported
  --report <file.json>  writes down what became of each document, with all remarks

  IMPORTED=content/imported npm start   shows them on the site
  status 0 done, 1 a document could not be imported or a page lacks words, 2 wrong usage`;

const options = {
  to: { type: 'string', default: 'content/imported' },
  locale: { type: 'string' },
  docset: { type: 'string', default: 'partner-center' },
  'allow-loss': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  prune: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  report: { type: 'string' },
} as const;

const plural = (count: number, one: string) => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

const remarksOf = ({ failed, reported, unresolved }: DocumentReport): Diagnostic[] => [
  ...(failed ? [failed] : []),
  ...reported,
  ...unresolved,
];

/** The remarks about a document, one per line. Notes are counted only. */
function linesOf(report: DocumentReport, isQuiet: boolean): string[] {
  const { document, pages } = report;
  const remarks = remarksOf(report)
    .filter(({ severity }) => severity === 'error' || (severity === 'warning' && !isQuiet))
    .map(({ line, column, severity, reason }) => {
      const end = severity === 'error' ? ' (not imported)' : '';
      return `${document}:${line}:${column}: ${severity}: ${reason}${end}`;
    });
  const edited = pages.flatMap(({ file, outcome }) => {
    if (outcome === 'kept') return [`${file}: was edited, and the document has not changed since; kept as it is`];
    return outcome === 'beside' ? [`${file}: was edited; the newer page is ${basename(file)}.new beside it`] : [];
  });
  return [...remarks, ...(isQuiet ? [] : edited)];
}

/** How many remarks there are of each kind. */
function summaryOf(reports: readonly DocumentReport[]): string {
  const counts = new Map<string, number>();
  for (const { kind, severity } of reports.flatMap(remarksOf)) {
    const name = severity === 'error' ? 'not imported' : kind;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
}

const fates: Readonly<Record<Orphan['outcome'], string>> = {
  left: 'is gone; --prune removes the page',
  removed: 'is gone; the page is removed',
  edited: 'is gone; the page was edited, and is kept (--force removes it too)',
};

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory();

/** The documents in a file or folder. */
function documentsIn(input: string) {
  try {
    return findDocuments(resolve(input));
  } catch (error) {
    throw new UsageError(`“${input}” cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Writes the report of each document to a file. */
function writeReport(file: string, content: unknown): void {
  const writer = new Writer(dirname(file));
  try {
    writer.stage(file, `${JSON.stringify(content, null, 2)}\n`);
    writer.commit();
  } finally {
    writer.close();
  }
}

export const importCommand = command(import.meta, help, options, async ({ values, positionals }, output) => {
  if (positionals.length === 0) throw new UsageError('Which files or folders?');
  for (const input of positionals) if (!existsSync(input)) throw new UsageError(`“${input}” is not there.`);
  const locale = localeIds.find((id) => id === values.locale);
  if (values.locale !== undefined && !locale) throw new UsageError(`The site has no language “${values.locale}”.`);
  if (isFolder(values.to) === false || isFolder(dirname(resolve(values.to))) === false)
    throw new UsageError(`“${values.to}” is no folder.`);
  if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(values.docset))
    throw new UsageError(`“${values.docset}” is no path like partner-center.`);
  if (values.report !== undefined && isFolder(values.report))
    throw new UsageError(`“${values.report}” is a folder, and the report is a file.`);

  const inputs = positionals.map(documentsIn);
  // Removes duplicates: a file may be given by itself and with its folder.
  const documents = [
    ...new Map(inputs.flatMap((input) => input.documents).map((found) => [found.file, found])).values(),
  ];
  if (documents.length === 0) throw new UsageError('No documents (.md) are there.');

  const bar = values.quiet ? undefined : progress('documents', documents.length, output);
  const { documents: reports, orphans } = await importDocuments(
    documents,
    {
      to: resolve(values.to),
      locale,
      force: values.force,
      allowLoss: values['allow-loss'],
      prune: values.prune,
      groups: new Map(inputs.flatMap(({ contents }) => [...groupsIn(contents)])),
      cultures: new Map(localeIds.map((id) => [id, locales[id].culture])),
      slugs: slugsByHeading(),
      addressOf: (document, culture) => publishedAddress(document, culture, values.docset),
    },
    (done) => bar?.update(done),
  );
  bar?.stop();

  for (const line of reports.flatMap((report) => linesOf(report, values.quiet))) output.error(line);
  for (const { file, document, outcome } of orphans)
    if (!values.quiet) output.error(`${file}: “${document}” ${fates[outcome]}`);
  const failed = reports.filter((report) => report.failed);
  const pages = reports.flatMap((report) => report.pages);
  const changed = pages.filter(({ outcome }) => outcome === 'written');
  const remarks = summaryOf(reports);
  if (remarks !== '' && !values.quiet) output.log(`Remarks: ${remarks}.`);
  output.log(
    `${plural(documents.length - failed.length, 'document')} imported, ${String(failed.length)} not; ${plural(pages.length, 'page')}, ${String(changed.length)} of them new or changed.`,
  );
  if (values.report !== undefined)
    writeReport(resolve(values.report), {
      documents: reports,
      orphans,
      skipped: inputs.flatMap(({ skipped }) => skipped),
    });
  const isWhole = pages.every(({ words }) => words.lost.length === 0);
  return failed.length > 0 || !isWhole ? 1 : 0;
});
