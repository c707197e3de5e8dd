// The JSON Schema of `/decisions.json`.
import { decisionsSchema } from '../wizards/decisions/schema.ts';
import { asJson } from './_json.ts';

export const GET = () => asJson(decisionsSchema());
