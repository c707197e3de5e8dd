/**
 * A check for the choices of one wizard.
 *
 * @param choices every choice that some question of the wizard offers
 * @returns whether an answer, as an address holds it, is one of them
 */
export function isOneOf<Choice extends string>(choices: readonly Choice[]) {
  return (answer: string): answer is Choice => choices.some((choice) => choice === answer);
}
