import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { readDocument, type LearnText } from './document.ts';
import { pointsIn } from './edits.ts';
import { checkSize, fileInside, newVersionPath, readText, Writer, type SourceFile } from './files.ts';
import { headingsOf } from './headings.ts';
import { languageOf } from './language.ts';
import { limits } from './limits.ts';
import { relativePath, type InnerLink } from './links.ts';
import { settleOrphans } from './orphans.ts';
import { hashIn, isUntouched, pageOf, type PageOptions, type Page } from './page.ts';
import { readPicture } from './pictures.ts';
import {
  diagnosticsOf,
  failure,
  unique,
  type DocumentReport,
  type Orphan,
  type PageReport,
  type Written,
} from './report.ts';
import { isBilingual, type Side } from './sides.ts';
import { headOf, SlugIndex, slugOf } from './slugs.ts';
import { tally } from './tally.ts';
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
  /** Whether to write pages that lack words of their document. */
  readonly allowLoss: boolean;
  /** Whether to remove pages whose document is gone. */
  readonly prune: boolean;
  /** The part of the table of contents that a document is in, by its path. */
  readonly groups: ReadonlyMap<string, string>;
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

/** A picture in the output folder, and what is to be said of it; without a name there is none. */
interface Copied {
  readonly name?: string;
  readonly remark?: string | undefined;
}

/** What became of the documents, in their order, and of the pages of earlier imports. */
export interface ImportReport {
  readonly documents: readonly DocumentReport[];
  readonly orphans: readonly Orphan[];
}

/**
 * Imports documents: converts each text to a page, and writes the pages when all are made.
 *
 * @param onDone called after each document with the number imported so far
 */
export async function importDocuments(
  found: readonly SourceFile[],
  settings: Settings,
  onDone: (done: number) => void,
): Promise<ImportReport> {
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
      done.set(job.file, await run.importOne(job));
      onDone(done.size);
    }
    await run.relinkFailed(done);
    const orphans = run.settleOrphans(done.values());
    run.commit();
    const anchors = anchorsOf(done.values());
    return {
      documents: jobs
        .map(({ file }) => done.get(file))
        .filter((one) => one !== undefined)
        .map((one) => reportOf(one, anchors)),
      orphans,
    };
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
  readonly #pictures = new Map<string, Promise<Copied>>();

  constructor(settings: Settings, slugs: SlugIndex) {
    this.#settings = settings;
    this.#slugs = slugs;
    this.#writer = new Writer(settings.to);
  }

  commit(): void {
    this.#writer.commit();
  }

  close(): void {
    this.#writer.close();
  }

  /** Imports one document. Never throws: errors are part of the report. */
  async importOne(job: Job): Promise<Imported> {
    const file: VFile = new VFile({ path: job.file });
    try {
      checkSize(job.file, limits.document);
      const text = readText(job.file);
      if (typeof text !== 'string') file.fail('the document is no text in UTF-8', text);
      file.value = text;
      const pages: Page[] = [];
      const reports: PageReport[] = [];
      for (const [learn, options] of this.#textsOf(job, text, file)) {
        const page = pageOf(learn, file, options, {
          ...this.#contextOf(job, options),
          pictureOf: await this.#picturesOf(learn.tree, job, file),
        });
        pages.push(page);
        if (this.#claim(job, page.locale, options.side !== undefined, file))
          reports.push(this.#check(job, page, options.side, file));
      }
      for (const { file: path, outcome, locale } of reports) {
        const made = pages.find((page) => page.locale === locale);
        if (made && (outcome === 'written' || outcome === 'beside'))
          this.#writer.stage(outcome === 'beside' ? newVersionPath(path) : path, made.text);
        if (outcome === 'written') this.#writer.remove(newVersionPath(path));
      }
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
  async relinkFailed(done: Map<string, Imported>): Promise<void> {
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
      const retried = await this.importOne(job);
      // If that fails too (a full disk, for instance), there is no page rather than one with dead links.
      if (retried.report.failed) for (const { file: page } of report.pages) this.#writer.drop(page);
      done.set(file, retried);
    }
    // Documents that failed in this round may be linked to as well.
    await this.relinkFailed(done);
  }

  /** Names, and removes, pages of earlier imports whose documents are gone. */
  settleOrphans(done: Iterable<Imported>): Orphan[] {
    return settleOrphans(done, this.#settings, this.#writer);
  }

  #read({ root, path }: Job, other: string): string | undefined {
    const file = fileInside(root, posix.join(posix.dirname(path), other));
    return file === undefined ? undefined : textOf(file);
  }

  /** The texts of a document and the pages to make of them: one, or two for a bilingual document. */
  #textsOf(job: Job, text: string, file: VFile): [LearnText, PageOptions][] {
    const isInTwo = isBilingual(text);
    const read = (path: string) => this.#read(job, path);
    const first = readDocument(file, isInTwo ? 'english' : undefined, read);
    const own = first.frontMatter.culture?.split('-')[0]?.toLowerCase();
    const locale = this.#localeOf(first, file);
    const group = this.#settings.groups.get(job.path);
    const isDescribed = locale === (own ?? locale);
    if (!isInTwo) {
      const reads = languageOf(wordsOf(first.tree));
      if (reads !== undefined && reads !== locale)
        file.message(`the text reads as “${reads}” and is taken as “${locale}”; --locale ${reads} would change that`, {
          place: { line: 1, column: 1 },
          ruleId: 'language',
        });
      return [[first, { side: undefined, locale, isDescribed, group }]];
    }
    const english: [LearnText, PageOptions] = [
      first,
      { side: 'english', locale: 'en', isDescribed: own === 'en', group },
    ];
    if (locale === 'en') return [english];
    const headings = headingsOf(first.tree).map((heading) => toString(heading));
    const translation = readDocument(file, 'translation', read);
    // Headings that do not pair would get each other's anchors.
    const isPaired = headingsOf(translation.tree).length === headings.length;
    return [
      [translation, { side: 'translation', locale, isDescribed, group, english: isPaired ? headings : undefined }],
      english,
    ];
  }

  #localeOf({ frontMatter }: LearnText, file: VFile): string {
    const { locale: given, cultures } = this.#settings;
    const locale = given ?? frontMatter.culture?.split('-')[0]?.toLowerCase();
    if (locale === undefined)
      file.fail('the document names no language (ms.contentlocale), and --locale gives none', { line: 1, column: 1 });
    if (cultures.has(locale)) return locale;
    const line =
      String(file)
        .split('\n')
        .findIndex((text) => text.startsWith('ms.contentlocale:')) + 1;
    file.fail(
      `the site has no pages in “${frontMatter.culture ?? locale}”, only in ${[...cultures.keys()].join(', ')}`,
      {
        line: line || 1,
        column: 1,
      },
    );
  }

  #contextOf(job: Job, { locale }: PageOptions) {
    const { cultures, addressOf } = this.#settings;
    return {
      path: job.path,
      address: addressOf(publishedPath(job), cultures.get(locale) ?? locale),
      slugOf: (path: string) => this.#slugs.find(job.root, path),
    };
  }

  /** Copies the pictures of a text. @returns the path of each from the page; others are not shown, and reported */
  async #picturesOf(tree: Root, { root, path: document }: Job, file: VFile) {
    const found = new Map<string, string>();
    const images: { path: string; place: Root['position'] }[] = [];
    visit(tree, 'element', ({ tagName, properties: { src }, position }) => {
      const path = tagName === 'img' ? relativePath(String(src ?? ''), document) : undefined;
      if (path !== undefined) images.push({ path, place: position });
    });
    for (const { path, place } of images) {
      const { name, remark } = await this.#picture(root, path);
      if (remark !== undefined) file.message(`“${path}”: ${remark}`, { place, ruleId: 'picture' });
      if (name !== undefined) found.set(path, `../${name}`);
    }
    return (path: string) => found.get(path);
  }

  /** Copies a picture to `media/`, once for all documents that show it. */
  #picture(root: string, path: string): Promise<Copied> {
    const key = join(root, path);
    const copied = this.#pictures.get(key) ?? this.#copy(root, path);
    this.#pictures.set(key, copied);
    return copied;
  }

  async #copy(root: string, path: string): Promise<Copied> {
    const picture = await readPicture(root, path);
    if (typeof picture === 'string') return { remark: picture };
    if (!picture) return {};
    const name = `media/${picture.name}`;
    const copy = join(this.#settings.to, name);
    if (!existsSync(copy)) this.#writer.stage(copy, picture.content);
    return { name, remark: picture.remark };
  }

  /**
   * Whether this document may write the page: the first one to claim it, which is the newest, may. The English text of a bilingual document is
   * not an error: another translation may have written it already.
   */
  #claim(job: Job, locale: string, isInTwo: boolean, file: VFile): boolean {
    const key = `${locale}/${job.slug}`;
    const other = this.#made.get(key) ?? job;
    this.#made.set(key, other);
    if (other.file === job.file) return true;
    const reason = `“${other.path}” becomes the same page (${key}), and is no older`;
    if (!isInTwo || locale !== 'en') file.fail(reason, { line: 1, column: 1 });
    file.message(reason, { place: { line: 1, column: 1 }, ruleId: 'page' });
    return false;
  }

  /** Verifies a page. @throws {VFileMessage} if it lacks words */
  #check(job: Job, page: Page, side: Side | undefined, file: VFile): PageReport {
    const source = String(file);
    const counted = tally(source, side, (path) => this.#read(job, path));
    const { count, lost: unwritten, missing } = verify(page, counted);
    const lost = missing.length > 0 ? missing.map(({ text }) => text) : unwritten;
    if (lost.length > 0) {
      const [first] = missing;
      const place = first ? pointsIn(source)(first.offset) : { line: 1, column: 1 };
      const words = `${lost.slice(0, 10).join(' ')}${lost.length > 10 ? ' …' : ''}`;
      const reason = `the page (${page.locale}) would lack or move ${lost.length} word${lost.length === 1 ? '' : 's'}: ${words}`;
      if (!this.#settings.allowLoss)
        file.fail(`${reason} (--allow-loss writes it all the same)`, { place, ruleId: 'words' });
      file.message(reason, { place, ruleId: 'words' });
    }
    const path = join(this.#settings.to, page.locale, `${job.slug}.mdx`);
    return {
      locale: page.locale,
      file: path,
      outcome: this.#outcome(path, page.text),
      words: { source: counted.words.length + counted.movable.length, page: count, lost },
    };
  }

  #outcome(path: string, text: string): Written {
    if (!existsSync(path)) return 'written';
    const before = readFileSync(path, 'utf8');
    if (before === text) return 'unchanged';
    if (this.#settings.force || isUntouched(before)) return 'written';
    return hashIn(before) === hashIn(text) ? 'kept' : 'beside';
  }
}

/** All anchors of the pages of each slug. */
function anchorsOf(all: Iterable<Imported>): ReadonlyMap<string, ReadonlySet<string>> {
  const anchors = new Map<string, Set<string>>();
  for (const { job, anchors: own } of all) anchors.set(job.slug, (anchors.get(job.slug) ?? new Set()).union(own));
  return anchors;
}

/** The report of a document, completed with its links to anchors that do not exist. */
function reportOf({ report, links }: Imported, anchors: ReadonlyMap<string, ReadonlySet<string>>): DocumentReport {
  const unresolved = links
    .filter(({ slug, anchor }) => anchor !== '' && anchors.get(slug)?.has(anchor) === false)
    .map(({ slug, anchor, place }) => ({
      link: `${slug}#${anchor}`,
      line: place?.line ?? 1,
      column: place?.column ?? 1,
      severity: 'warning' as const,
      kind: 'link',
      reason: `the page “${slug}” has no place called “${anchor}”`,
    }));
  return { ...report, unresolved: unique(unresolved) };
}

/** The text of a file; `undefined` if it cannot be read, or is too large. */
function textOf(file: string): string | undefined {
  try {
    checkSize(file, limits.document);
    const text = readText(file);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The path of a document on Microsoft's site. A renamed file is published under its slug. */
const publishedPath = ({ path, slug }: Job) =>
  slugOf(path) === slug ? path.replace(/(?:(^|\/)index)?\.[a-z]+$/i, '$1') : slug;

/** The slugs of pages from earlier imports. */
const slugsIn = (to: string) => new Set(globSync('*/*.mdx', { cwd: to }).map((path) => basename(path, '.mdx')));
