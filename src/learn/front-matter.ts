import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { LineCounter, parseDocument } from 'yaml';

/** The front matter of a published document. */
export interface FrontMatter {
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** The date of the text (`ms.date`), as an ISO date. */
  readonly date: string | undefined;
  /** The culture (language and country) of the text, such as `nl-NL`. */
  readonly culture: string | undefined;
  readonly revision: string | undefined;
  /** Whether a machine or a person translated the text; `undefined` if it is not a translation. */
  readonly translation: 'machine' | 'human' | undefined;
}

/** Microsoft writes `MM/DD/YYYY`; others write ISO dates. */
function isoDate(text: string): string | undefined {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [, month = '', day = '', year = ''] = american ?? [];
  const date = american ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00Z`) : NaN;
  // 30 February is read as a day of March.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? undefined : date;
}

const kinds: Readonly<Record<string, FrontMatter['translation']>> = { MT: 'machine', HT: 'human' };

/**
 * Reads the front matter of a document.
 *
 * @throws {VFileMessage} with a position, if the YAML is invalid or the front matter is not closed
 */
export function frontMatterOf(tree: Root, file: VFile): FrontMatter {
  const [first] = tree.children;
  if (first?.type !== 'yaml') {
    if (/^---[ \t]*\n/.test(String(file))) file.fail('the front matter is not ended', { line: 1, column: 1 });
    return {
      title: undefined,
      description: undefined,
      date: undefined,
      culture: undefined,
      revision: undefined,
      translation: undefined,
    };
  }
  const lines = new LineCounter();
  const yaml = parseDocument(first.value, { lineCounter: lines, schema: 'failsafe' });
  const [error] = yaml.errors;
  const begin = first.position?.start.line ?? 1;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    file.fail(`the front matter is no YAML: ${error.message.split('\n')[0] ?? ''}`, {
      line: begin + line,
      column: col,
    });
  }
  const data: unknown = yaml.toJS();
  const text = (key: string): string | undefined => {
    const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const written = text('ms.date');
  const date = written === undefined ? undefined : isoDate(written);
  if (written !== undefined && date === undefined)
    file.message(`“${written}” is no date, and is left out`, {
      place: { line: begin + 1 + first.value.split('\n').findIndex((line) => line.startsWith('ms.date')), column: 1 },
      ruleId: 'date',
    });
  return {
    title: text('title'),
    description: text('description'),
    date,
    culture: text('ms.contentlocale'),
    revision: text('ms.sourcegitcommit') ?? text('ms.openlocfilehash'),
    translation: kinds[text('ms.translationtype') ?? ''],
  };
}
