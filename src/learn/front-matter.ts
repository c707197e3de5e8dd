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
function isoDate(text: string | undefined): string | undefined {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text ?? '');
  if (!american) return /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? text : undefined;
  const [, month = '', day = '', year = ''] = american;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
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
    if (String(file).startsWith('---\n')) file.fail('the front matter is not ended', { line: 1, column: 1 });
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
  return {
    title: text('title'),
    description: text('description'),
    date: isoDate(text('ms.date')),
    culture: text('ms.contentlocale'),
    revision: text('ms.sourcegitcommit') ?? text('ms.openlocfilehash'),
    translation: kinds[text('ms.translationtype') ?? ''],
  };
}
