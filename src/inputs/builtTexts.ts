import type { Place } from '../i18n/place.ts';
import { countriesTextsOf } from './countries/builtTexts.ts';
import type { InputId } from './index.ts';
import type { InputTexts } from './texts.ts';

const builtTexts: Readonly<Record<InputId, (place: Place) => InputTexts>> = {
  choice: () => ({}),
  countries: (place) => ({ countries: countriesTextsOf(place) }),
};

/** What some kinds of question need at a place; for build time. */
export const inputTextsOf = (place: Place, inputs: ReadonlySet<InputId>): InputTexts =>
  [...inputs].reduce<InputTexts>((texts, input) => ({ ...texts, ...builtTexts[input](place) }), {});
