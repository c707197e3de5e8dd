import { imageMetadata } from 'astro/assets/utils';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { checkSize, fileInside } from './files.ts';
import { limits } from './limits.ts';
import { safeSvg } from './svg.ts';

/** Image formats that browsers can show. */
const formats = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.svg', '.avif']);

/** A picture that can be published. */
export interface Picture {
  /** Named after a hash of its content, so that each is there once. */
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What is different from the file, in words. */
  readonly remark?: string | undefined;
}

/**
 * Reads a picture and looks whether the site can be built with it, in the same way as the build will.
 *
 * @returns the picture, in words why it cannot be shown, or `undefined` if it is not there
 */
export async function readPicture(root: string, path: string): Promise<Picture | string | undefined> {
  const ending = extname(path).toLowerCase();
  const file = fileInside(root, path);
  if (file === undefined) return undefined;
  if (!formats.has(ending)) return `a file of the kind “${ending}” cannot be shown`;
  try {
    checkSize(file, limits.picture);
    const { content, remark } = ending === '.svg' ? drawing(file) : { content: readFileSync(file) };
    const { format } = await imageMetadata(Buffer.from(content), path);
    const isNamedSo = format === ending.slice(1).replace('jpeg', 'jpg');
    if (!isNamedSo) return `the file is a picture of the kind “${format}”, and is called “${ending}”`;
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
    return { name: `${hash}${ending}`, content, remark };
  } catch (error) {
    return error instanceof Error && !error.name.startsWith('NoImageMetadata')
      ? error.message
      : 'the file is no picture, or has no size';
  }
}

function drawing(file: string): { content: string; remark?: string } {
  const svg = safeSvg(readFileSync(file, 'utf8'));
  if (!svg) throw new Error('the file is no drawing');
  if (svg.removed.length === 0) return { content: svg.content };
  return { content: svg.content, remark: `${svg.removed.join(', ')} in the drawing is left out` };
}
