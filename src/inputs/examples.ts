import { countriesExamples } from './countries/examples.ts';
import type { InputId } from './index.ts';

/** Answers of each kind that a guard judges: whatever is answered is judged, under every edition, as one of them is. For build time. */
export const examples: Readonly<Record<InputId, () => readonly string[]>> = {
  choice: () => [],
  countries: countriesExamples,
};
