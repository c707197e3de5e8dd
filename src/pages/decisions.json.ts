// Every wizard as data: docs/decisions.md.
import { decisionsOf } from '../wizards/decisions/export.ts';
import { asJson } from './_json.ts';

export const GET = () => asJson(decisionsOf());
