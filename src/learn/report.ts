import type { VFile } from 'vfile';
import { tooDeep } from './limits.ts';
import { VFileMessage } from 'vfile-message';

/**
 * How much a remark matters. `error`: a document or a page is not there. `warning`: something is not shown as in the document,
 * or is not there. `note`: it is shown, in another form.
 */
export type Severity = 'error' | 'warning' | 'note';

/** A remark about a position in a document. */
export interface Diagnostic {
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  /** What it is about, such as `picture`. */
  readonly kind: string;
  readonly reason: string;
}

/**
 * `beside`: the page has been edited, so the new version was written to a file beside it. `kept`: the page has been edited,
 * and the document has not changed since.
 */
export type Written = 'written' | 'unchanged' | 'beside' | 'kept';

export interface PageReport {
  readonly locale: string;
  readonly file: string;
  readonly outcome: Written;
  readonly words: { readonly source: number; readonly page: number; readonly lost: readonly string[] };
}

/** The result of importing one document. */
export interface DocumentReport {
  readonly document: string;
  readonly pages: readonly PageReport[];
  /** Constructs without an equivalent on the page, and files that were missing. */
  readonly reported: readonly Diagnostic[];
  /** Links to an anchor that does not exist on the target page. */
  readonly unresolved: readonly (Diagnostic & { readonly link: string })[];
  /** Why the document could not be imported. */
  readonly failed?: Diagnostic;
}

/** A page whose document is not there any more. */
export interface Orphan {
  readonly file: string;
  readonly document: string;
  /** `edited`: it is kept, as somebody edited it. */
  readonly outcome: 'left' | 'removed' | 'edited';
}

/** Kinds of remarks about what readers do not miss. */
const notes = new Set(['anchor', 'page', 'video', 'zone']);

const diagnosticOf = ({ line, column, reason, ruleId, fatal }: VFileMessage): Diagnostic => ({
  line: line ?? 1,
  column: column ?? 1,
  severity: fatal === true ? 'error' : notes.has(ruleId ?? '') ? 'note' : 'warning',
  kind: ruleId ?? 'document',
  reason: reason.replace(/\s+/g, ' '),
});

/** Converts an error to a diagnostic. An error without a position concerns the whole document. */
export const failure = (error: unknown): Diagnostic =>
  error instanceof VFileMessage
    ? diagnosticOf(error)
    : {
        line: 1,
        column: 1,
        severity: 'error',
        kind: 'document',
        // The stack of calls is full where a parser follows elements too deep.
        reason: error instanceof RangeError ? tooDeep : error instanceof Error ? error.message : String(error),
      };

/** The remarks about a file, without the error that ended its import. */
export const diagnosticsOf = (file: VFile): Diagnostic[] =>
  unique(file.messages.filter(({ fatal }) => fatal !== true).map(diagnosticOf));

/** Removes duplicates: both texts of a bilingual document give the same messages. */
export const unique = <T extends Diagnostic>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [`${one.line}:${one.column} ${one.reason}`, one])).values(),
];
