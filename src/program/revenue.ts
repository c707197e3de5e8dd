/** A revenue compared with the threshold of an edition, in US cents so that sums are exact. */
export interface RevenueJudgement {
  readonly sum: number;
  /** The difference to the threshold; negative if the revenue is below it. */
  readonly distance: number;
  /** Reaching the threshold exactly is enough (R5, E5: "at least"). */
  readonly isEnough: boolean;
}

/**
 * Compares a revenue with a threshold.
 *
 * @param total CSP revenue of the last twelve months, in US cents
 * @param perpetual the part from perpetual software, in US cents, if the edition excludes it (R5)
 * @param threshold in US dollars
 */
export function judgeRevenue(total: number, perpetual: number, threshold: number): RevenueJudgement {
  const sum = total - perpetual;
  const distance = sum - threshold * 100;
  return { sum, distance, isEnough: distance >= 0 };
}
