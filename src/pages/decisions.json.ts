// Every wizard as data: docs/decisions.md.
import { decisionsOf } from '../wizards/decisions/decisions.ts';
import { asJson } from './_json.ts';

export const GET = () => asJson(decisionsOf());
