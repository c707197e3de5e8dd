import { isUtf8 } from 'node:buffer';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, posix, resolve, sep } from 'node:path';
import { inMegabytes } from './limits.ts';

/** The file of a document. */
export interface SourceFile {
  /** The path to read it from. */
  readonly file: string;
  /** The path relative to `root`, with forward slashes. */
  readonly path: string;
  /** The root folder of the documents. Files outside it are never read. */
  readonly root: string;
}

/** What is in a folder. */
export interface Found {
  readonly documents: readonly SourceFile[];
  /** The paths of Markdown files that are no pages, and of symbolic links, which are not followed. */
  readonly skipped: readonly string[];
  /** The paths of the tables of contents. */
  readonly contents: readonly SourceFile[];
}

/** Whether a file is not a page of its own: an included text or a table of contents. */
const isNotPage = (path: string) => path.split('/').includes('includes') || /^toc\.md$/i.test(basename(path));

const isMarkdown = (path: string) => /\.md$/i.test(path);

/** Whether a `.txt` file is a document: archived copies have front matter but another extension. */
function isArchived(file: string, path: string): boolean {
  if (!path.endsWith('.txt')) return false;
  try {
    return /^---[ \t]*\r?\n/.test(readFileSync(file).subarray(0, 100).toString());
  } catch {
    return true; // Reading the document reports the error.
  }
}

/**
 * Finds the documents in a folder, sorted by path. Symbolic links are not followed: they may lead out of the folder or in
 * circles.
 *
 * @param input a folder or a file
 * @throws if it does not exist
 */
export function findDocuments(input: string): Found {
  if (!statSync(input).isDirectory())
    return { documents: [{ file: input, path: basename(input), root: dirname(input) }], skipped: [], contents: [] };
  const documents: SourceFile[] = [];
  const skipped: string[] = [];
  const contents: SourceFile[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(input, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      const file = join(input, path);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isSymbolicLink()) skipped.push(path);
      else if (entry.isDirectory()) walk(path);
      else if (!entry.isFile()) continue;
      else if (/^toc\.yml$/i.test(entry.name)) contents.push({ file, path, root: input });
      else if (!isMarkdown(path) && !isArchived(file, path)) continue;
      else if (isNotPage(path)) skipped.push(path);
      else documents.push({ file, path, root: input });
    }
  };
  walk('');
  documents.sort((one, other) => one.path.localeCompare(other.path));
  return { documents, skipped: skipped.sort((one, other) => one.localeCompare(other)), contents };
}

/**
 * The real path of a file of a folder; `undefined` if there is no such file, or if it is outside of the folder, also by way
 * of a symbolic link.
 */
export function fileInside(root: string, path: string): string | undefined {
  try {
    const folder = realpathSync(resolve(root));
    const file = realpathSync(resolve(root, path));
    return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) && lstatSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** @throws if a file has more than a number of bytes */
export function checkSize(file: string, limit: number): void {
  const { size } = statSync(file);
  if (size > limit) throw new Error(`the file has ${inMegabytes(size)}; the limit is ${inMegabytes(limit)}`);
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

/** Where the new version of an edited page is written; the extension keeps it from being built as a page. */
export const newVersionPath = (path: string): string => `${path}.new`;

/** The beginning of the name of a temporary folder, which goes on with the number of its process. */
const stagePrefix = '.import-';

/**
 * Writes files atomically: each is written to a temporary folder on the same disk, and all are moved into place together, so
 * that a killed process leaves neither partial files nor links to pages that it did not come to.
 */
export class Writer {
  readonly #stage: string;
  /** The staged file for each path. */
  readonly #staged = new Map<string, string>();
  readonly #removed = new Set<string>();
  #count = 0;

  /** @param target the output folder; created if it does not exist */
  constructor(target: string) {
    mkdirSync(target, { recursive: true });
    const disk = (folder: string) => statSync(folder).dev;
    const near = [tmpdir(), dirname(target)].find((folder) => disk(folder) === disk(target)) ?? target;
    removeStale(near);
    this.#stage = mkdtempSync(join(near, `${stagePrefix}${process.pid}-`));
  }

  /**
   * Stages a file.
   *
   * @throws if it will not be possible to move it to its path
   */
  stage(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(path), { recursive: true });
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`EISDIR: “${path}” is a folder`);
    this.#count += 1;
    const stage = this.#staged.get(path) ?? join(this.#stage, String(this.#count));
    writeFileSync(stage, content, { flush: true });
    this.#staged.set(path, stage);
  }

  /** Takes a staged file back. */
  drop(path: string): void {
    this.#staged.delete(path);
  }

  /** Removes a file, if it is there, when the others are moved into place. */
  remove(path: string): void {
    this.#removed.add(path);
  }

  /** Moves the staged files into place. */
  commit(): void {
    for (const path of this.#removed) if (!this.#staged.has(path)) rmSync(path, { force: true });
    for (const [path, stage] of this.#staged) renameSync(stage, path);
    this.#staged.clear();
  }

  /** Deletes the temporary folder. */
  close(): void {
    rmSync(this.#stage, { recursive: true, force: true });
  }
}

/** Deletes the temporary folders of processes that were killed. */
function removeStale(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, id] = name.startsWith(stagePrefix) ? (/^(\d+)-/.exec(name.slice(stagePrefix.length)) ?? []) : [];
    if (id !== undefined && !isRunning(Number(id))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, and runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
