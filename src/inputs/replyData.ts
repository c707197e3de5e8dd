import type { Place } from '../i18n/place.ts';
import { countriesReplyData } from './countries/replyData.ts';
import type { InputId } from './index.ts';

/** What the replies at a place need to name an answer of each kind: a file that is loaded only where one is given. */
export const replyDataOf: Readonly<Record<InputId, ((place: Place) => object) | undefined>> = {
  choice: undefined,
  countries: countriesReplyData,
};
