import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, extname, join, posix } from 'node:path';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { readDocument, type LearnDocument } from './document.ts';
import { readText, Writer, type Found } from './files.ts';
import { languageOf } from './language.ts';
import { headOf, Library, slugOf } from './library.ts';
import type { InnerLink } from './links.ts';
import { hashIn, isUntouched, pageOf, type Choice, type Page } from './page.ts';
import { verify } from './verify.ts';
import { wordsOf } from './words.ts';

/** What an importer needs to know of the site that it works for. */
export interface Site {
  /** The languages that pages may have, each with the language and country of published pages, such as `nl-nl`. */
  readonly cultures: ReadonlyMap<string, string>;
  /** Documents that the site knows by the anchor of their first heading, whatever their files are called. */
  readonly slugs: ReadonlyMap<string, string>;
  /** Where a document is published. */
  readonly addressOf: (document: string, culture: string) => string;
}

export interface Settings extends Site {
  /** Where the pages go, each to the folder of its language. */
  readonly to: string;
  /** The language of every document, whatever its front matter says. */
  readonly locale: string | undefined;
  /** Whether pages that somebody edited are overwritten. */
  readonly force: boolean;
}

/** A place in a document, and what there is to say of it. */
export interface Remark {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** `beside`: somebody edited the page, so the newer one stands beside it. `kept`: edited, and the document is no newer. */
export type Written = 'written' | 'unchanged' | 'beside' | 'kept';

export interface PageReport {
  readonly locale: string;
  readonly file: string;
  readonly outcome: Written;
  readonly words: { readonly source: number; readonly page: number; readonly lost: readonly string[] };
}

/** What became of a document. */
export interface DocumentReport {
  readonly document: string;
  readonly pages: readonly PageReport[];
  /** What has no counterpart on the page, or was not where the document says. */
  readonly reported: readonly Remark[];
  /** Links to a place that no page has. */
  readonly unresolved: readonly (Remark & { readonly link: string })[];
  /** Why the document could not be imported. */
  readonly failed?: Remark;
}

interface Job extends Found {
  readonly slug: string;
}

interface Done {
  readonly job: Job;
  readonly report: DocumentReport;
  readonly links: readonly InnerLink[];
  readonly anchors: ReadonlySet<string>;
}

const remark = ({ line, column, reason }: VFileMessage): Remark => ({
  line: line ?? 1,
  column: column ?? 1,
  reason: reason.replace(/\s+/g, ' '),
});

/** An error as a remark; one that says no place is about the whole document. */
const failure = (error: unknown): Remark =>
  error instanceof VFileMessage
    ? remark(error)
    : { line: 1, column: 1, reason: error instanceof Error ? error.message : String(error) };

/** Pictures that a browser shows. */
const pictures = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.svg', '.avif']);

/**
 * Makes a page of each text of the documents.
 *
 * @param onDone called after each document, with how many are done
 * @returns a report for each document, in their order
 */
export function importDocuments(
  found: readonly Found[],
  settings: Settings,
  onDone: (done: number) => void,
): DocumentReport[] {
  const jobs = found.map((document): Job & { date: string } => {
    const head = headOf(new VFile({ path: document.file, value: textOf(document.file) ?? '' }));
    return { ...document, slug: settings.slugs.get(head.anchor ?? '') ?? slugOf(document.path), date: head.date };
  });
  const library = new Library(slugsIn(settings.to));
  for (const job of jobs) library.add(job.root, job, job.slug);
  const run = new Run(settings, library);
  try {
    const done = new Map<string, Done>();
    // The newest first: it is the one that a page is made of where two documents become the same.
    for (const job of jobs.toSorted((one, other) => other.date.localeCompare(one.date))) {
      done.set(job.file, run.take(job));
      onDone(done.size);
    }
    run.repair(done);
    return jobs
      .map(({ file }) => done.get(file))
      .filter((one) => one !== undefined)
      .map((one) => run.resolved(one, done));
  } finally {
    run.close();
  }
}

class Run {
  readonly #settings: Settings;
  readonly #library: Library;
  readonly #writer: Writer;
  /** The document of each page that was made. */
  readonly #made = new Map<string, Job>();
  /** Pages that could not be made, and that no link leads to any more. */
  readonly #dropped = new Set<string>();

  constructor(settings: Settings, library: Library) {
    this.#settings = settings;
    this.#library = library;
    this.#writer = new Writer(settings.to);
  }

  close(): void {
    this.#writer.close();
  }

  /** Imports one document. Never throws: what goes wrong is said in its report. */
  take(job: Job): Done {
    const file: VFile = new VFile({ path: job.file });
    try {
      const text = readText(job.file);
      if (typeof text !== 'string') file.fail('the document is no text in UTF-8', text);
      file.value = text;
      const document = readDocument(file, (path) => this.#include(job, path));
      const pages = this.#choices(document, file).map((choice) =>
        pageOf(document, file, choice, this.#around(job, choice)),
      );
      const reports = this.#write(
        job,
        pages.filter(({ locale }) => this.#claim(job, locale, document.isBilingual, file)),
        file,
      );
      return {
        job,
        report: { document: job.path, pages: reports, reported: remarks(file), unresolved: [] },
        links: pages.flatMap(({ links }) => links),
        anchors: new Set(pages.flatMap(({ anchors }) => [...anchors])),
      };
    } catch (error) {
      const report = { document: job.path, pages: [], reported: remarks(file), unresolved: [], failed: failure(error) };
      return { job, report, links: [], anchors: new Set() };
    }
  }

  /** Makes the pages anew that link to documents which could not be imported: those links lead to what is published. */
  repair(done: Map<string, Done>): void {
    const slugs = (isFailed: boolean) =>
      new Set(
        [...done.values()].filter(({ report }) => Boolean(report.failed) === isFailed).map(({ job }) => job.slug),
      );
    const missing = slugs(true).difference(slugs(false)).difference(this.#dropped);
    if (missing.size === 0) return;
    for (const slug of missing) {
      this.#library.drop(slug);
      this.#dropped.add(slug);
    }
    for (const [file, { job, links, report }] of done) {
      if (!links.some(({ slug }) => missing.has(slug))) continue;
      const again = this.take(job);
      // Where that fails, such as on a full disk, no page may stay that links to nothing.
      if (again.report.failed)
        for (const { file: page, outcome } of report.pages) if (outcome === 'written') rmSync(page);
      done.set(file, again);
    }
    // What failed only now may be linked to as well.
    this.repair(done);
  }

  /** The report of a document, with the links whose places no page has. */
  resolved({ report, links }: Done, done: ReadonlyMap<string, Done>): DocumentReport {
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

  /** The pages that a document becomes: one, or of a bilingual one both texts. */
  #choices({ frontMatter, tree, isBilingual }: LearnDocument, file: VFile): Choice[] {
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

  #around(job: Job, { locale }: Choice) {
    const { cultures, addressOf } = this.#settings;
    return {
      path: job.path,
      address: addressOf(publishedPath(job), cultures.get(locale) ?? locale),
      slugOf: (path: string) => this.#library.find(job.root, path),
      pictureOf: (path: string) => this.#picture(job, path),
    };
  }

  /** Copies a picture to the pages, once, under the name of its content. */
  #picture({ root }: Job, path: string): string | undefined {
    const file = join(root, path);
    const ending = extname(path).toLowerCase();
    if (!pictures.has(ending) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
    const content = readFileSync(file);
    const name = `media/${createHash('sha256').update(content).digest('hex').slice(0, 16)}${ending}`;
    const copy = join(this.#settings.to, name);
    if (!existsSync(copy)) this.#writer.write([{ path: copy, content }]);
    return `../${name}`;
  }

  /** Whether a page is this document's: the newest of several makes it. The English beside two translations is the same. */
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
          path: report.outcome === 'beside' ? besideOf(path) : path,
          content: page.text,
        })),
    );
    for (const { path, report } of made) if (report.outcome === 'written') rmSync(besideOf(path), { force: true });
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

/** The text of a file; `undefined` where it cannot be read. */
function textOf(file: string): string | undefined {
  try {
    const text = readText(file);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Where the newer version of a page stands that somebody edited: its name is none of a page. */
const besideOf = (path: string) => `${path}.new`;

/** A document's own name where it is published: a file that was renamed has that of its page. */
const publishedPath = ({ path, slug }: Job) =>
  slugOf(path) === slug ? path.replace(/(?:(^|\/)index)?\.[a-z]+$/i, '$1') : slug;

const remarks = (file: VFile): Remark[] => unique(file.messages.filter(({ fatal }) => fatal !== true).map(remark));

/** What both texts of a bilingual document say is said once. */
const unique = <T extends Remark>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [`${String(one.line)}:${String(one.column)} ${one.reason}`, one])).values(),
];

/** The pages that a folder has from earlier imports. */
const slugsIn = (to: string) => new Set(globSync('*/*.mdx', { cwd: to }).map((path) => basename(path, '.mdx')));
