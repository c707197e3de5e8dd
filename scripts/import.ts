import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { localeIds, locales } from '../src/i18n/locales.ts';
import { findDocuments, Writer } from '../src/learn/files.ts';
import { importDocuments, type DocumentReport } from '../src/learn/import.ts';
import { publishedAddress, slugsByHeading } from '../src/program/sources.ts';
import { command, UsageError } from './command.ts';
import { progress } from './progress.ts';

const help = `npm run import -- <file or folder>... [options]: makes pages of documents in Microsoft Learn's Markdown.

  --to <folder>         where the pages go, each to the folder of its language (content/imported)
  --locale <${localeIds.join('|')}>   the language of all of them, whatever their front matter says
  --force               overwrites pages that somebody edited; otherwise the newer one is put beside them (.mdx.new)
  --report <file.json>  writes down what became of each document

  IMPORTED=content/imported npm start   shows them on the site
  status 0 done, 1 a document could not be imported, 2 wrong usage`;

const options = {
  to: { type: 'string', default: 'content/imported' },
  locale: { type: 'string' },
  force: { type: 'boolean', default: false },
  report: { type: 'string' },
} as const;

const plural = (count: number, one: string) => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

/** The messages about a document, one per line. */
function linesOf({ document, failed, reported, unresolved, pages }: DocumentReport): string[] {
  const at = ({ line, column, reason }: { line: number; column: number; reason: string }) =>
    `${document}:${String(line)}:${String(column)}: ${reason}`;
  return [
    ...(failed ? [`${at(failed)} (not imported)`] : []),
    ...reported.map(at),
    ...unresolved.map(at),
    ...pages.flatMap(({ file, outcome }) => {
      if (outcome === 'kept') return [`${file}: was edited, and the document has not changed since; kept as it is`];
      return outcome === 'beside' ? [`${file}: was edited; the newer page is ${basename(file)}.new beside it`] : [];
    }),
  ];
}

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
    writer.write([{ path: file, content: `${JSON.stringify(content, null, 2)}\n` }]);
  } finally {
    writer.close();
  }
}

export const importCommand = command(import.meta, help, options, ({ values, positionals }, output) => {
  if (positionals.length === 0) throw new UsageError('Which files or folders?');
  for (const input of positionals) if (!existsSync(input)) throw new UsageError(`“${input}” is not there.`);
  const locale = localeIds.find((id) => id === values.locale);
  if (values.locale !== undefined && !locale) throw new UsageError(`The site has no language “${values.locale}”.`);
  if (isFolder(values.to) === false || isFolder(dirname(resolve(values.to))) === false)
    throw new UsageError(`“${values.to}” is no folder.`);
  if (values.report !== undefined && isFolder(values.report))
    throw new UsageError(`“${values.report}” is a folder, and the report is a file.`);

  const inputs = positionals.map(documentsIn);
  // Removes duplicates: a file may be given by itself and with its folder.
  const documents = [
    ...new Map(inputs.flatMap((input) => input.documents).map((found) => [found.file, found])).values(),
  ];
  if (documents.length === 0) throw new UsageError('No documents (.md) are there.');

  const bar = progress('documents', documents.length, output);
  const reports = importDocuments(
    documents,
    {
      to: resolve(values.to),
      locale,
      force: values.force,
      cultures: new Map(localeIds.map((id) => [id, locales[id].culture])),
      slugs: slugsByHeading(),
      addressOf: publishedAddress,
    },
    (done) => bar.update(done),
  );
  bar.stop();

  for (const line of reports.flatMap(linesOf)) output.error(line);
  const failed = reports.filter((report) => report.failed);
  const pages = reports.flatMap((report) => report.pages);
  const changed = pages.filter(({ outcome }) => outcome === 'written');
  output.log(
    `${plural(documents.length - failed.length, 'document')} imported, ${String(failed.length)} not; ${plural(pages.length, 'page')}, ${String(changed.length)} of them new or changed.`,
  );
  if (values.report !== undefined)
    writeReport(resolve(values.report), { documents: reports, skipped: inputs.flatMap(({ skipped }) => skipped) });
  const isWhole = pages.every(({ words }) => words.lost.length === 0);
  return failed.length > 0 || !isWhole ? 1 : 0;
});
