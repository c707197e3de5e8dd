import { createHash } from 'node:crypto';
import { fileAt } from '../i18n/paths.ts';

/** A data file: its path below `/data/` without `.json`, and its content. */
export interface DataFile {
  readonly name: string;
  readonly text: string;
  readonly address: string;
}

/** The service worker recognises these URLs by their form (`src/integrations/offline`). */
export function dataFile(title: string, content: unknown): DataFile {
  const text = JSON.stringify(content);
  const name = `${title}.${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  return { name, text, address: fileAt(`data/${name}.json`) };
}
