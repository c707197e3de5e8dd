import { isUtf8 } from 'node:buffer';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';

/** The file of a document. */
export interface SourceFile {
  /** The path to read it from. */
  readonly file: string;
  /** The path relative to `root`, with forward slashes. */
  readonly path: string;
  /** The root folder of the documents. Files outside it are never read. */
  readonly root: string;
}

/** Whether a file is not a page of its own: an included text or a table of contents. */
const isNotPage = (path: string) => path.split('/').includes('includes') || /^toc\.md$/i.test(basename(path));

const isMarkdown = (path: string) => /\.md$/i.test(path);

/** Whether a `.txt` file is a document: archived copies have front matter but another extension. */
function isArchived(file: string, path: string): boolean {
  if (!path.endsWith('.txt')) return false;
  try {
    return readFileSync(file).subarray(0, 4).toString() === '---\n';
  } catch {
    return true; // Reading the document reports the error.
  }
}

/**
 * Finds the documents in a folder, sorted by path, and the Markdown files that are not pages.
 *
 * @param input a folder or a file
 * @throws if it does not exist
 */
export function findDocuments(input: string): { documents: SourceFile[]; skipped: string[] } {
  if (!statSync(input).isDirectory())
    return { documents: [{ file: input, path: basename(input), root: dirname(input) }], skipped: [] };
  const found = readdirSync(input, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(input, file).split(sep).join('/'), root: input }))
    .filter(
      ({ file, path }) => !/(?:^|\/)(?:\.|node_modules\/)/.test(path) && (isMarkdown(path) || isArchived(file, path)),
    )
    .sort((one, other) => one.path.localeCompare(other.path));
  return {
    documents: found.filter(({ path }) => !isNotPage(path)),
    skipped: found.filter(({ path }) => isNotPage(path)).map(({ path }) => path),
  };
}

/** The position of the first invalid UTF-8 byte. */
export interface InvalidUtf8 {
  readonly line: number;
  readonly column: number;
}

/** The text of a file with Unix line endings, or the position at which it is not valid UTF-8. */
export function readText(file: string): string | InvalidUtf8 {
  const bytes = readFileSync(file);
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  // Binary search for the longest valid prefix.
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = good + Math.floor((bad - good) / 2);
    if (new TextDecoder('utf-8').decode(bytes.subarray(0, middle), { stream: true }).includes('\uFFFD')) bad = middle;
    else good = middle;
  }
  const lines = bytes.subarray(0, good).toString().split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/**
 * Writes files atomically: each is written to a temporary folder on the same disk and then moved into place, so that a killed
 * process leaves no partial files.
 */
export class Writer {
  readonly #stage: string;
  #count = 0;

  /** @param target the output folder; created if it does not exist */
  constructor(target: string) {
    mkdirSync(target, { recursive: true });
    const disk = (folder: string) => statSync(folder).dev;
    const near = [tmpdir(), dirname(target)].find((folder) => disk(folder) === disk(target)) ?? target;
    this.#stage = mkdtempSync(join(near, '.import-'));
  }

  /** @throws if a file cannot be written; in that case none of them is changed */
  write(files: readonly { readonly path: string; readonly content: string | Uint8Array }[]): void {
    const staged = files.map(({ path, content }) => {
      this.#count += 1;
      const stage = join(this.#stage, String(this.#count));
      writeFileSync(stage, content, { flush: true });
      mkdirSync(dirname(path), { recursive: true });
      return { stage, path };
    });
    for (const { stage, path } of staged) renameSync(stage, path);
  }

  /** Deletes the temporary folder. */
  close(): void {
    rmSync(this.#stage, { recursive: true, force: true });
  }
}
