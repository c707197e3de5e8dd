/**
 * The ids of the editions of the rules: the ISO month that they date from. Rules of different editions are never mixed.
 */
export const editionIds = ['2021-05', '2025-10'] as const;

export type EditionId = (typeof editionIds)[number];

/** Something for each edition. */
export type InEdition<T> = Readonly<Record<EditionId, T>>;

/** Makes something for each edition. */
export const inEdition = <T>(make: (edition: EditionId) => T): InEdition<T> => ({
  '2021-05': make('2021-05'),
  '2025-10': make('2025-10'),
});

/** An edition and those before it, the newest first: what it does not change is as it was before. */
export const editionsUpTo = (edition: EditionId): readonly EditionId[] =>
  editionIds.slice(0, editionIds.indexOf(edition) + 1).reverse();

/** What editions say of something. One that says nothing goes by the newest before it that does. */
export type ByEdition<T> = Readonly<Partial<Record<EditionId, T>>>;

/** What goes for an edition; `undefined` where neither it nor one before it says anything. */
export const newestIn = <T>(edition: EditionId, said: ByEdition<T>): T | undefined =>
  editionsUpTo(edition)
    .map((one) => said[one])
    .find((found) => found !== undefined);

/** Records of each edition: those of the first, and what later ones change or add. */
export const withChanges = <T extends object>(first: T, changes: ByEdition<Partial<T>>): InEdition<T> =>
  inEdition((edition) =>
    editionsUpTo(edition)
      .toReversed()
      .reduce((all, one) => ({ ...all, ...changes[one] }), first),
  );

/** The edition of the documents that the site began with. Its pages have the URLs without a segment for an edition. */
export const firstEdition: EditionId = '2021-05';

/** The edition in force when the authors last checked Microsoft's pages, and the month in which they did. */
export const editionInForce: EditionId = '2025-10';
export const lastLooked = '2026-11';

/**
 * The known changes to the rules since the first edition. Their dates, sources and texts are in
 * `content/changes.yaml`.
 */
export const changeIds = ['reseller-revenue', 'direct-bill-revenue', 'security-and-providers', 'names'] as const;

export type ChangeId = (typeof changeIds)[number];
