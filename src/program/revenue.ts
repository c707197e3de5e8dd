/** A sum against the threshold of an edition, in US cents so that no sum is rounded. */
export interface RevenueJudgement {
  readonly sum: number;
  /** Above the threshold, or below it where negative. */
  readonly distance: number;
  /** Exactly the threshold is enough (R5, E5: "at least"). */
  readonly isEnough: boolean;
}

/**
 * Judges a revenue.
 *
 * @param total CSP revenue of the last twelve months, in US cents
 * @param perpetual perpetual software in it, in US cents, where the edition leaves that out (R5)
 * @param threshold in US dollars
 */
export function judgeRevenue(total: number, perpetual: number, threshold: number): RevenueJudgement {
  const sum = total - perpetual;
  const distance = sum - threshold * 100;
  return { sum, distance, isEnough: distance >= 0 };
}
