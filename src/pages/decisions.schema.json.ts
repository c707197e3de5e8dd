// What `/decisions.json` validates against.
import { decisionsSchema } from '../wizards/decisions/schema.ts';
import { asJson } from './_json.ts';

export const GET = () => asJson(decisionsSchema());
