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

/** A document in a folder. */
export interface Found {
  /** Where it is read. */
  readonly file: string;
  /** Its path in its library, with slashes. */
  readonly path: string;
  /** The library's folder: nothing outside of it is read. */
  readonly root: string;
}

/** Texts that others include, and lists of contents, are no pages. */
const isPart = (path: string) => path.split('/').includes('includes') || /^toc\.md$/i.test(basename(path));

const isMarkdown = (path: string) => /\.md$/i.test(path);

/** As they come from an archive: with front matter, and another ending. */
function isArchived(file: string, path: string): boolean {
  if (!path.endsWith('.txt')) return false;
  try {
    return readFileSync(file).subarray(0, 4).toString() === '---\n';
  } catch {
    return true; // Its reader says what is wrong.
  }
}

/**
 * The documents of a folder, in the order of their paths, and what in it looks like one and is none.
 *
 * @param input a folder, or one file
 * @throws where it is not there
 */
export function findDocuments(input: string): { documents: Found[]; skipped: string[] } {
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
    documents: found.filter(({ path }) => !isPart(path)),
    skipped: found.filter(({ path }) => isPart(path)).map(({ path }) => path),
  };
}

/** Where bytes stop being UTF-8. */
export interface Broken {
  readonly line: number;
  readonly column: number;
}

/** The text of a file with the line ends of Unix, or the place where it is no text. */
export function readText(file: string): string | Broken {
  const bytes = readFileSync(file);
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  // The place is where the longest beginning that is text ends.
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
 * Writes files so that each is there as a whole or not at all: they are written elsewhere on the same disk and then moved,
 * so that whoever looks, or comes after a process that was killed, finds nothing half-written.
 */
export class Writer {
  readonly #stage: string;
  #count = 0;

  /** @param target the folder that all files go to; it is made */
  constructor(target: string) {
    mkdirSync(target, { recursive: true });
    const disk = (folder: string) => statSync(folder).dev;
    const near = [tmpdir(), dirname(target)].find((folder) => disk(folder) === disk(target)) ?? target;
    this.#stage = mkdtempSync(join(near, '.import-'));
  }

  /** @throws where a file cannot be written; then none of them is changed */
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

  /** Removes what is left over. */
  close(): void {
    rmSync(this.#stage, { recursive: true, force: true });
  }
}
