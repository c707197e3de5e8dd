/** The parts of a table that hold text. */
const cells = new Set(['td', 'th', 'caption']);

/** The parts of a table that hold only other parts. */
const frames = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup']);

/**
 * Follows the tables in raw HTML. HTML moves text that is in a table, and not in a cell, to before the table; here it gets a
 * cell of its own and stays in its place.
 */
export class TableStack {
  /** For each open table, whether a cell of it is open. */
  readonly #inCell: boolean[] = [];

  /** The tag to put before content other than parts of a table. */
  content(): string {
    if (this.#inCell.at(-1) !== false) return '';
    this.#inCell[this.#inCell.length - 1] = true;
    return '<td>';
  }

  /** Begins an element. @returns the tag to put before it */
  start(name: string): string {
    const isFrame = frames.has(name) || name === 'col';
    const before = name === 'table' || !(isFrame || cells.has(name)) ? this.content() : '';
    if (name === 'table') this.#inCell.push(false);
    else if (this.#inCell.length > 0 && (isFrame || cells.has(name)))
      this.#inCell[this.#inCell.length - 1] = cells.has(name);
    return before;
  }

  /** Ends an element. */
  end(name: string): void {
    if (name === 'table') this.#inCell.pop();
    else if (this.#inCell.length > 0 && (cells.has(name) || frames.has(name)))
      this.#inCell[this.#inCell.length - 1] = false;
  }
}
