import type { Stretch } from './edits.ts';

/**
 * The white space before the lines of `:::row:::` and of its columns. Authors indent these as in HTML, often so far that
 * Markdown would read code; what is set in further than the rest of its column stays so.
 */
export function indentationOfColumns(text: string): Stretch[] {
  const removed: Stretch[] = [];
  for (const { 0: row, index } of text.matchAll(/^[ \t]*:::\s*row\b(?!-end)[^]*?^[ \t]*:::\s*row-end\b/gm)) {
    const lines = [...row.matchAll(/^([ \t]*)(.*)\n?/gm)].map(
      ({ 0: whole, 1: indent = '', 2: content = '', index: at }) => ({
        start: index + at,
        indent: indent.length,
        content,
        whole,
      }),
    );
    // A row in a list stays in it.
    const own = lines[0]?.indent ?? 0;
    let column: typeof lines = [];
    const close = () => {
      const least = Math.min(...column.filter(({ content }) => content !== '').map(({ indent }) => indent));
      for (const line of column) cut(line, Math.min(least, line.indent));
      column = [];
    };
    const cut = ({ start }: { start: number }, to: number) => {
      if (to > own && Number.isFinite(to)) removed.push({ start: start + own, end: start + to });
    };
    for (const line of lines) {
      if (/^:::\s*(?:row|column)/.test(line.content)) {
        close();
        cut(line, line.indent);
      } else column.push(line);
    }
  }
  return removed;
}
