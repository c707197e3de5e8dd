import { inflateSync } from 'node:zlib';

/** The text of a compressed stream; empty for a stream of another kind. */
function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}

/** The size of each page of a PDF, in points. The objects that tell it may be compressed. */
export function pageSizes(pdf: Uint8Array): { readonly width: number; readonly height: number }[] {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const streams = Array.from(text.matchAll(/stream\r?\n/g), ({ 0: mark, index }) =>
    inflated(bytes.subarray(index + mark.length)),
  );
  return Array.from(
    [text, ...streams].join('\n').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g),
    ([, width, height]) => ({ width: Number(width), height: Number(height) }),
  );
}
