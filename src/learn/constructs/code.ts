import type { Code } from 'mdast';

/**
 * The code that a document shows of a file, as `:::code` and `[!code-…]` name it: all of it, some lines, or the part between
 * two comments (`<name>` and `</name>`).
 *
 * @param options the attributes or the query: `range`, and `id` or `name`
 * @returns `undefined` if the file, or the part, is not there
 */
export function codeOf(
  path: string,
  options: { readonly get: (name: string) => string | null | undefined },
  lang: string,
  read: (path: string) => string | undefined,
): Code | undefined {
  const text = read(path);
  if (text === undefined) return undefined;
  const lines = text.replace(/\n$/, '').split('\n');
  const range = options.get('range');
  const id = options.get('id') ?? options.get('name');
  const chosen = id ? between(lines, id) : range ? inRange(lines, range) : lines;
  if (chosen.length === 0) return undefined;
  return {
    type: 'code',
    lang: /^[\w+#-]+$/.test(lang) ? lang.toLowerCase() : null,
    value: dedented(chosen).join('\n'),
  };
}

/** The lines of `2-5,7,9-`. */
const inRange = (lines: readonly string[], range: string): string[] =>
  range.split(',').flatMap((part) => {
    const [, from = '', dash, to = ''] = /^\s*(\d+)\s*(-?)\s*(\d*)\s*$/.exec(part) ?? [];
    if (from === '') return [];
    return lines.slice(Number(from) - 1, dash === '' ? Number(from) : to === '' ? undefined : Number(to));
  });

function between(lines: readonly string[], id: string): string[] {
  const has = (line: string, mark: string) => line.toLowerCase().includes(mark.toLowerCase());
  const begin = lines.findIndex((line) => has(line, `<${id}>`) || has(line, `#region ${id}`));
  const end = lines.findIndex((line, at) => at > begin && (has(line, `</${id}>`) || has(line, '#endregion')));
  return begin < 0 ? [] : lines.slice(begin + 1, end < 0 ? undefined : end);
}

function dedented(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least));
}
