/** A term of what somebody asks: its index among the terms of the file, `undefined` if no way has it, and how sure it is. */
export interface Asked {
  readonly term: number | undefined;
  readonly weight: number;
}

/** How near a subject is to what was asked, from 0 to 1, and the terms that tell why. */
export interface Ranked {
  readonly subject: number;
  readonly score: number;
  readonly terms: readonly number[];
}

/** How much the nearest way counts; the rest is what all ways of the subject have in common. */
const share = 0.7;

/** A term with a smaller share in the score of a subject does not tell why it was found. */
const telling = 0.12;

const add = (sums: Map<number, number>, key: number, value: number) => sums.set(key, (sums.get(key) ?? 0) + value);

const length = (weights: Iterable<number>) => Math.sqrt(Array.from(weights).reduce((sum, one) => sum + one * one, 0));

/**
 * Ranks subjects by their ways of asking. Both the question and each way are vectors of terms, where a term that few subjects have
 * counts most; a subject is as near as its nearest way, and as what its ways have in common (its profile).
 *
 * @param ways the ways of each subject, each as indexes of terms
 * @param termCount how many terms there are
 */
export function rankingOf(
  ways: readonly (readonly (readonly number[])[])[],
  termCount: number,
): (asked: readonly Asked[]) => readonly Ranked[] {
  const subjectsWith = Array.from({ length: termCount }, () => 0);
  for (const own of ways) for (const term of new Set(own.flat())) subjectsWith[term] = (subjectsWith[term] ?? 0) + 1;
  const rarity = subjectsWith.map((count) => Math.log(1 + ways.length / Math.max(count, 1)));
  const unknown = Math.log(1 + ways.length / 8);
  const rare = (term: number) => rarity[term] ?? 0;

  const wayOwner: number[] = [];
  const wayLength: number[] = [];
  const waysWith: number[][] = Array.from({ length: termCount }, () => []);
  const profiles = ways.map((own, subject) => {
    const profile = new Map<number, number>();
    for (const way of own) {
      const terms = new Set(way);
      const at = wayOwner.push(subject) - 1;
      wayLength.push(length(Array.from(terms, rare)) || 1);
      for (const term of terms) {
        waysWith[term]?.push(at);
        add(profile, term, 1);
      }
    }
    for (const [term, count] of profile) profile.set(term, rare(term) * Math.log(1 + count));
    return { profile, length: length(profile.values()) || 1 };
  });

  return (asked) => {
    const weights = new Map<number, number>();
    let others = 0;
    for (const { term, weight } of asked)
      if (term === undefined) others += (unknown * weight) ** 2;
      else weights.set(term, Math.max(weights.get(term) ?? 0, weight * rare(term)));
    const size = Math.sqrt(length(weights.values()) ** 2 + others * 0.5) || 1;

    const shared = new Map<number, number>();
    for (const [term, weight] of weights) for (const way of waysWith[term] ?? []) add(shared, way, weight * rare(term));
    const best = new Map<number, number>();
    for (const [way, sum] of shared) {
      const subject = wayOwner[way] ?? 0;
      best.set(subject, Math.max(best.get(subject) ?? 0, sum / (size * (wayLength[way] ?? 1))));
    }
    return Array.from(best, ([subject, nearest]) => {
      const own = profiles[subject];
      const parts = Array.from(weights, ([term, weight]) => ({ term, part: weight * (own?.profile.get(term) ?? 0) }));
      const sum = parts.reduce((all, { part }) => all + part, 0);
      const terms = parts.filter(({ part }) => part > sum * telling).map(({ term }) => term);
      return { subject, score: share * nearest + (1 - share) * (sum / (size * (own?.length ?? 1))), terms };
    }).sort((one, other) => other.score - one.score || one.subject - other.subject);
  };
}
