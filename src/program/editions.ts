/**
 * The ids of the editions of the rules: the ISO month that they date from. Rules of different editions are never mixed.
 */
export const editionIds = ['2021-05', '2025-10'] as const;

export type EditionId = (typeof editionIds)[number];

/** An edition and those before it, the newest first: what it does not change is as it was before. */
export const editionsUpTo = (edition: EditionId): readonly EditionId[] =>
  editionIds.slice(0, editionIds.indexOf(edition) + 1).reverse();

/** The default edition: every wizard applies its rules unless the reader chooses another one. */
export const currentEdition: EditionId = '2021-05';

/** The edition in force when the authors last checked Microsoft's pages, and the month in which they did. */
export const editionInForce: EditionId = '2025-10';
export const lastLooked = '2026-11';

/**
 * The known changes to the rules since the default edition. Their dates, sources and texts are in
 * `content/changes.yaml`.
 */
export const changeIds = ['reseller-revenue', 'direct-bill-revenue', 'security-and-providers', 'names'] as const;

export type ChangeId = (typeof changeIds)[number];
