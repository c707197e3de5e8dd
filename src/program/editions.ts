/**
 * The editions of the rules. One edition is the documents of one time; later parameters belong in another one, never
 * mixed in (program-facts, "Editions of the rules after these documents").
 */
export const editions = {
  '2021-05': { asOf: '2021-05' },
} as const satisfies Record<string, { /** ISO month. */ asOf: string }>;

export type EditionId = keyof typeof editions;

/** The edition whose rules the wizards apply. */
export const currentEdition: EditionId = '2021-05';

/**
 * What is known to have changed since the current edition (program-facts, "Editions of the rules after these documents").
 * Dates, sources and words stand in `content/changes.yaml`.
 */
export const changeIds = ['reseller-revenue', 'direct-bill-revenue', 'security-and-providers', 'names'] as const;

export type ChangeId = (typeof changeIds)[number];
