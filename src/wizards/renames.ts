/**
 * What released links hold that is called otherwise now: an old `question=answer`, with the question and the answer of
 * today. A test finds every released answer that is neither here nor known to its wizard.
 */
export const renames: ReadonlyMap<string, readonly [question: string, answer: string]> = new Map();
