import type { Locale } from '../i18n/locales.ts';
import { countriesReplyData } from './countries/replyData.ts';
import type { InputId } from './index.ts';

/** What the replies in a language need to name an answer of each kind: a file that is loaded only where one is given. */
export const replyDataOf: Readonly<Record<InputId, ((locale: Locale) => object) | undefined>> = {
  choice: undefined,
  countries: countriesReplyData,
};
