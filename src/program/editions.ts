/**
 * The editions of the rules, by the month they are of (ISO). One edition is the documents of one time; later parameters
 * belong in another one, never mixed in (program-facts, "Editions of the rules after these documents").
 */
export const editionIds = ['2021-05', '2025-10'] as const;

export type EditionId = (typeof editionIds)[number];

/** The default edition: every wizard applies its rules unless the reader chooses another one. */
export const currentEdition: EditionId = '2021-05';

/** The edition in force when the authors last checked Microsoft's pages, and the month in which they did. */
export const editionInForce: EditionId = '2025-10';
export const lastLooked = '2026-11';

/**
 * What is known to have changed since the current edition (program-facts, "Editions of the rules after these documents").
 * Dates, sources and words stand in `content/changes.yaml`.
 */
export const changeIds = ['reseller-revenue', 'direct-bill-revenue', 'security-and-providers', 'names'] as const;

export type ChangeId = (typeof changeIds)[number];
