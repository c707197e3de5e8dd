// All wizards as data; docs/decisions.md describes the format.
import { factSentence } from '../text/factSentence.ts';
import { decisionsOf } from '../wizards/decisions/export.ts';
import { asJson } from './_json.ts';

export const GET = () => asJson(decisionsOf(factSentence));
