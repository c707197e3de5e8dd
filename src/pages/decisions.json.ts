// All wizards as data; docs/decisions.md describes the format.
import { decisionsOf } from '../wizards/decisions/export.ts';
import { asJson } from './_json.ts';

export const GET = () => asJson(decisionsOf());
