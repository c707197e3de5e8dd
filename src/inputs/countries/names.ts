// Finds countries by what people call them.

/** The names of each country by its code, the one that the page shows first. */
export type CountryNames = Readonly<Record<string, readonly string[]>>;

/** How a text names a country, the closest first. */
const kinds = ['is', 'called', 'begins', 'holds', 'mistyped', 'begins-mistyped'] as const;
type Kind = (typeof kinds)[number];

interface Found {
  readonly id: string;
  readonly kind: Kind;
  /** How many letters differ. */
  readonly typos: number;
}

/** A longer text is no name of a country. */
const longest = 80;

/** Lower case, without accents and punctuation, words separated by one space: “U.K.” is `uk`, “Åland” is `aland`. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u00AD.:'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What stands before a name in a contract or a sentence, in the languages of the names, as {@link foldName} writes it. */
const title =
  /^(?:(?:the|de|het) )?(?:(?:(?:federal )?republic|kingdom|commonwealth|state|sultanate|principality|grand duchy) of(?: the)?|(?:bonds)?republiek|koninkrijk|(?:forbunds)?republiken|konungariket|the|de|het) /;

/** So many letters may differ: in a short word, another letter makes another word. */
const typosIn = (folded: string) => (folded.length < 4 ? 0 : folded.length < 7 ? 1 : 2);

/**
 * The number of letters left out, put in, changed or swapped with the next one (the optimal string alignment distance).
 *
 * @returns between the text and the whole name, and between the text and that beginning of the name which is nearest to it
 */
function distances(text: string, name: string): readonly [whole: number, beginning: number] {
  let [two, one]: [number[], number[]] = [[], Array.from({ length: name.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= text.length; row++) {
    const next = [row];
    for (let at = 1; at <= name.length; at++) {
      const isSame = text[row - 1] === name[at - 1];
      const isSwapped = row > 1 && at > 1 && text[row - 1] === name[at - 2] && text[row - 2] === name[at - 1];
      next[at] = Math.min(
        (one[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (one[at - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (two[at - 2] ?? 0) + 1 : Infinity,
      );
    }
    [two, one] = [one, next];
  }
  return [one[name.length] ?? 0, Math.min(...one)];
}

/** How a text names one country; `undefined` where it does not. */
function kindOf(text: string, id: string, [shown = '', ...others]: readonly string[]): Kind | undefined {
  const isBegun = (name: string) => ` ${name}`.includes(` ${text}`);
  if (text === foldName(id) || text === shown) return 'is';
  if (others.includes(text)) return 'called';
  if (shown.startsWith(text)) return 'begins';
  return isBegun(shown) || others.some(isBegun) ? 'holds' : undefined;
}

/** The closest of a country’s names to a text with typing errors; none where too much differs. */
function mistyped(text: string, id: string, names: readonly string[]): readonly Found[] {
  const most = typosIn(text);
  const near = names
    // A code or an abbreviation is not mistyped: another one is meant.
    .filter((name) => name.length > 3)
    .map((name) => distances(text, name));
  const whole = Math.min(...near.map(([distance]) => distance));
  const beginning = Math.min(...near.map(([, distance]) => distance));
  if (whole <= most) return [{ id, kind: 'mistyped', typos: whole }];
  return beginning <= most ? [{ id, kind: 'begins-mistyped', typos: beginning }] : [];
}

const folded = new WeakMap<CountryNames, readonly (readonly [id: string, names: readonly string[]])[]>();

function foldedNames(names: CountryNames) {
  const known = folded.get(names) ?? Object.entries(names).map(([id, own]) => [id, own.map(foldName)] as const);
  folded.set(names, known);
  return known;
}

function find(text: string, names: CountryNames): readonly Found[] {
  if (text === '') return [];
  const all = foldedNames(names);
  const found = all.flatMap(([id, own]): readonly Found[] => {
    const kind = kindOf(text, id, own);
    return kind ? [{ id, kind, typos: 0 }] : [];
  });
  return found.length > 0 || typosIn(text) === 0 ? found : all.flatMap(([id, own]) => mistyped(text, id, own));
}

const isExact = (found: readonly Found[]) => found.some(({ typos }) => typos === 0);

function ranked(text: string, names: CountryNames): readonly Found[] {
  const wanted = text.length > longest ? '' : foldName(text);
  const found = find(wanted, names);
  const bare = isExact(found) ? [] : find(wanted.replace(title, ''), names);
  const best = isExact(bare) || found.length === 0 ? bare : found;
  return best.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.typos - b.typos);
}

/**
 * The countries that a text names, best first: by a code or a whole name, by the beginning of one, and only where there is none, by
 * a name with a typing error or two.
 *
 * @param names in the order in which equally good ones come
 * @returns codes; none for a text that names no country
 */
export const countriesNamed = (text: string, names: CountryNames): readonly string[] =>
  ranked(text, names).map(({ id }) => id);

/** Fewer letters can be a code or a whole name, and are not taken for the beginning of one. */
const fewest = 3;

/**
 * The one country that a text means: the only one that it names best.
 *
 * @returns `undefined` where it may be several, or none
 */
export function countryMeant(text: string, names: CountryNames): string | undefined {
  const found = ranked(text, names);
  const [first, second] = found;
  if (!first || (second?.kind === first.kind && second.typos === first.typos)) return undefined;
  const isWhole = first.kind === 'is' || first.kind === 'called' || first.kind === 'mistyped';
  const isBegun = first.kind !== 'begins-mistyped' && foldName(text).length >= fewest;
  return isWhole || isBegun ? first.id : undefined;
}
