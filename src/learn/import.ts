import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, extname, join, posix } from 'node:path';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { readDocument, type LearnDocument } from './document.ts';
import { readText, Writer, type SourceFile } from './files.ts';
import { languageOf } from './language.ts';
import { headOf, SlugIndex, slugOf } from './slugs.ts';
import type { InnerLink } from './links.ts';
import { hashIn, isUntouched, pageOf, type PageOptions, type Page } from './page.ts';
import { verify } from './verify.ts';
import { wordsOf } from './words.ts';

/** What the importer needs to know about the site. */
export interface Site {
  /** The locales of the site, each with the culture of Microsoft's published pages, such as `nl-nl`. */
  readonly cultures: ReadonlyMap<string, string>;
  /** Slugs of documents that are recognised by the anchor of their first heading, even if the file was renamed. */
  readonly slugs: ReadonlyMap<string, string>;
  /** The URL at which a document is published. */
  readonly addressOf: (document: string, culture: string) => string;
}

export interface Settings extends Site {
  /** The output folder; each page is written to the subfolder of its locale. */
  readonly to: string;
  /** The locale of every document; overrides the front matter. */
  readonly locale: string | undefined;
  /** Whether to overwrite pages that have been edited. */
  readonly force: boolean;
}

/** A message about a position in a document. */
export interface Diagnostic {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/**
 * `beside`: the page has been edited, so the new version was written to a file beside it. `kept`: the page has been edited,
 * and the document has not changed since.
 */
export type Written = 'written' | 'unchanged' | 'beside' | 'kept';

export interface PageReport {
  readonly locale: string;
  readonly file: string;
  readonly outcome: Written;
  readonly words: { readonly source: number; readonly page: number; readonly lost: readonly string[] };
}

/** The result of importing one document. */
export interface DocumentReport {
  readonly document: string;
  readonly pages: readonly PageReport[];
  /** Constructs without an equivalent on the page, and files that were missing. */
  readonly reported: readonly Diagnostic[];
  /** Links to an anchor that does not exist on the target page. */
  readonly unresolved: readonly (Diagnostic & { readonly link: string })[];
  /** Why the document could not be imported. */
  readonly failed?: Diagnostic;
}

interface Job extends SourceFile {
  readonly slug: string;
}

interface Imported {
  readonly job: Job;
  readonly report: DocumentReport;
  readonly links: readonly InnerLink[];
  readonly anchors: ReadonlySet<string>;
}

const diagnosticOf = ({ line, column, reason }: VFileMessage): Diagnostic => ({
  line: line ?? 1,
  column: column ?? 1,
  reason: reason.replace(/\s+/g, ' '),
});

/** Converts an error to a diagnostic. An error without a position concerns the whole document. */
const failure = (error: unknown): Diagnostic =>
  error instanceof VFileMessage
    ? diagnosticOf(error)
    : { line: 1, column: 1, reason: error instanceof Error ? error.message : String(error) };

/** Image formats that browsers can show. */
const imageExtensions = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.svg', '.avif']);

/**
 * Imports documents: converts each text to a page and writes it.
 *
 * @param onDone called after each document with the number imported so far
 * @returns a report for each document, in the order of `found`
 */
export function importDocuments(
  found: readonly SourceFile[],
  settings: Settings,
  onDone: (done: number) => void,
): DocumentReport[] {
  const jobs = found.map((document): Job & { date: string } => {
    const head = headOf(new VFile({ path: document.file, value: textOf(document.file) ?? '' }));
    return { ...document, slug: settings.slugs.get(head.anchor ?? '') ?? slugOf(document.path), date: head.date };
  });
  const slugs = new SlugIndex(slugsIn(settings.to));
  for (const job of jobs) slugs.add(job.root, job, job.slug);
  const run = new ImportRun(settings, slugs);
  try {
    const done = new Map<string, Imported>();
    // Newest first: if two documents have the same slug, the page is made from the newer one.
    for (const job of jobs.toSorted((one, other) => other.date.localeCompare(one.date))) {
      done.set(job.file, run.importOne(job));
      onDone(done.size);
    }
    run.relinkFailed(done);
    return jobs
      .map(({ file }) => done.get(file))
      .filter((one) => one !== undefined)
      .map((one) => run.reportOf(one, done));
  } finally {
    run.close();
  }
}

class ImportRun {
  readonly #settings: Settings;
  readonly #slugs: SlugIndex;
  readonly #writer: Writer;
  /** The document of each page, by locale and slug. */
  readonly #made = new Map<string, Job>();
  /** Slugs of failed documents; links to them lead to the published page instead. */
  readonly #dropped = new Set<string>();

  constructor(settings: Settings, slugs: SlugIndex) {
    this.#settings = settings;
    this.#slugs = slugs;
    this.#writer = new Writer(settings.to);
  }

  close(): void {
    this.#writer.close();
  }

  /** Imports one document. Never throws: errors are part of the report. */
  importOne(job: Job): Imported {
    const file: VFile = new VFile({ path: job.file });
    try {
      const text = readText(job.file);
      if (typeof text !== 'string') file.fail('the document is no text in UTF-8', text);
      file.value = text;
      const document = readDocument(file, (path) => this.#include(job, path));
      const pages = this.#pagesOf(document, file).map((choice) =>
        pageOf(document, file, choice, this.#contextOf(job, choice)),
      );
      const reports = this.#write(
        job,
        pages.filter(({ locale }) => this.#claim(job, locale, document.isBilingual, file)),
        file,
      );
      return {
        job,
        report: { document: job.path, pages: reports, reported: diagnosticsOf(file), unresolved: [] },
        links: pages.flatMap(({ links }) => links),
        anchors: new Set(pages.flatMap(({ anchors }) => [...anchors])),
      };
    } catch (error) {
      const report = {
        document: job.path,
        pages: [],
        reported: diagnosticsOf(file),
        unresolved: [],
        failed: failure(error),
      };
      return { job, report, links: [], anchors: new Set() };
    }
  }

  /** Re-imports pages that link to documents which failed, so that these links lead to the published pages. */
  relinkFailed(done: Map<string, Imported>): void {
    const slugs = (isFailed: boolean) =>
      new Set(
        [...done.values()].filter(({ report }) => Boolean(report.failed) === isFailed).map(({ job }) => job.slug),
      );
    const missing = slugs(true).difference(slugs(false)).difference(this.#dropped);
    if (missing.size === 0) return;
    for (const slug of missing) {
      this.#slugs.drop(slug);
      this.#dropped.add(slug);
    }
    for (const [file, { job, links, report }] of done) {
      if (!links.some(({ slug }) => missing.has(slug))) continue;
      const retried = this.importOne(job);
      // If that fails too (a full disk, for instance), remove the page rather than leave it with dead links.
      if (retried.report.failed)
        for (const { file: page, outcome } of report.pages) if (outcome === 'written') rmSync(page);
      done.set(file, retried);
    }
    // Documents that failed in this round may be linked to as well.
    this.relinkFailed(done);
  }

  /** The report of a document, completed with its links to anchors that do not exist. */
  reportOf({ report, links }: Imported, done: ReadonlyMap<string, Imported>): DocumentReport {
    const anchors = (slug: string) =>
      [...done.values()].filter(({ job }) => job.slug === slug).flatMap((one) => [...one.anchors]);
    const known = new Map([...new Set(links.map(({ slug }) => slug))].map((slug) => [slug, new Set(anchors(slug))]));
    const unresolved = links
      .filter(({ slug, anchor }) => anchor !== '' && known.get(slug)?.has(anchor) === false)
      .map(({ slug, anchor, place }) => ({
        link: `${slug}#${anchor}`,
        line: place?.start.line ?? 1,
        column: place?.start.column ?? 1,
        reason: `the page “${slug}” has no place called “${anchor}”`,
      }));
    return { ...report, unresolved: unique(unresolved) };
  }

  #include({ root, path }: Job, included: string): string | undefined {
    const inside = posix.join(posix.dirname(path), included);
    return inside.startsWith('..') ? undefined : textOf(join(root, inside));
  }

  /** The pages to make from a document: one, or two for a bilingual document. */
  #pagesOf({ frontMatter, tree, isBilingual }: LearnDocument, file: VFile): PageOptions[] {
    const { locale: given, cultures } = this.#settings;
    const own = frontMatter.culture?.split('-')[0]?.toLowerCase();
    const locale = given ?? own;
    if (locale === undefined)
      file.fail('the document names no language (ms.contentlocale), and --locale gives none', { line: 1, column: 1 });
    if (!cultures.has(locale)) {
      const line =
        String(file)
          .split('\n')
          .findIndex((text) => text.startsWith('ms.contentlocale:')) + 1;
      file.fail(
        `the site has no pages in “${frontMatter.culture ?? locale}”, only in ${[...cultures.keys()].join(', ')}`,
        { line: line || 1, column: 1 },
      );
    }
    const isDescribed = locale === (own ?? locale);
    if (isBilingual)
      return [
        ...(locale === 'en' ? [] : [{ side: 'translation', locale, isDescribed } as const]),
        { side: 'english', locale: 'en', isDescribed: own === 'en' },
      ];
    const reads = languageOf(wordsOf(tree));
    if (reads !== undefined && reads !== locale)
      file.message(`the text reads as “${reads}” and is taken as “${locale}”; --locale ${reads} would change that`, {
        place: { line: 1, column: 1 },
        ruleId: 'language',
      });
    return [{ side: undefined, locale, isDescribed }];
  }

  #contextOf(job: Job, { locale }: PageOptions) {
    const { cultures, addressOf } = this.#settings;
    return {
      path: job.path,
      address: addressOf(publishedPath(job), cultures.get(locale) ?? locale),
      slugOf: (path: string) => this.#slugs.find(job.root, path),
      pictureOf: (path: string) => this.#picture(job, path),
    };
  }

  /** Copies an image to `media/`, once, named after a hash of its content. Returns its path relative to the page. */
  #picture({ root }: Job, path: string): string | undefined {
    const file = join(root, path);
    const ending = extname(path).toLowerCase();
    if (!imageExtensions.has(ending) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
    const content = readFileSync(file);
    const name = `media/${createHash('sha256').update(content).digest('hex').slice(0, 16)}${ending}`;
    const copy = join(this.#settings.to, name);
    if (!existsSync(copy)) this.#writer.write([{ path: copy, content }]);
    return `../${name}`;
  }

  /**
   * Whether this document may write the page: the first one to claim it, which is the newest, may. The English text of a bilingual document is
   * not an error: another translation may have written it already.
   */
  #claim(job: Job, locale: string, isBilingual: boolean, file: VFile): boolean {
    const key = `${locale}/${job.slug}`;
    const other = this.#made.get(key) ?? job;
    this.#made.set(key, other);
    if (other.file === job.file) return true;
    const reason = `“${other.path}” becomes the same page (${key}), and is no older`;
    if (!isBilingual || locale !== 'en') file.fail(reason, { line: 1, column: 1 });
    file.message(reason, { place: { line: 1, column: 1 }, ruleId: 'page' });
    return false;
  }

  #write(job: Job, pages: readonly Page[], file: VFile): PageReport[] {
    const made = pages.map((page) => {
      const { count, lost } = verify(page);
      if (lost.length > 0) file.message(`the page (${page.locale}) lacks: ${lost.join(' ')}`, { ruleId: 'words' });
      const path = join(this.#settings.to, page.locale, `${job.slug}.mdx`);
      const words = { source: page.words.length, page: count, lost };
      return {
        page,
        path,
        report: { locale: page.locale, file: path, outcome: this.#outcome(path, page.text), words },
      };
    });
    this.#writer.write(
      made
        .filter(({ report: { outcome } }) => outcome === 'written' || outcome === 'beside')
        .map(({ page, path, report }) => ({
          path: report.outcome === 'beside' ? newVersionPath(path) : path,
          content: page.text,
        })),
    );
    for (const { path, report } of made)
      if (report.outcome === 'written') rmSync(newVersionPath(path), { force: true });
    return made.map(({ report }) => report);
  }

  #outcome(path: string, text: string): Written {
    if (!existsSync(path)) return 'written';
    const before = readFileSync(path, 'utf8');
    if (before === text) return 'unchanged';
    if (this.#settings.force || isUntouched(before)) return 'written';
    return hashIn(before) === hashIn(text) ? 'kept' : 'beside';
  }
}

/** The text of a file; `undefined` if it cannot be read. */
function textOf(file: string): string | undefined {
  try {
    const text = readText(file);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Where the new version of an edited page is written; the extension keeps it from being built as a page. */
const newVersionPath = (path: string) => `${path}.new`;

/** The path of a document on Microsoft's site. A renamed file is published under its slug. */
const publishedPath = ({ path, slug }: Job) =>
  slugOf(path) === slug ? path.replace(/(?:(^|\/)index)?\.[a-z]+$/i, '$1') : slug;

const diagnosticsOf = (file: VFile): Diagnostic[] =>
  unique(file.messages.filter(({ fatal }) => fatal !== true).map(diagnosticOf));

/** Removes duplicates: both texts of a bilingual document give the same messages. */
const unique = <T extends Diagnostic>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [`${String(one.line)}:${String(one.column)} ${one.reason}`, one])).values(),
];

/** The slugs of pages from earlier imports. */
const slugsIn = (to: string) => new Set(globSync('*/*.mdx', { cwd: to }).map((path) => basename(path, '.mdx')));
