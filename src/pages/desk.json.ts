// What the support desk can find, with its index, for every language.
import { deskFile } from '../components/desk/content.ts';

export const GET = async () => Response.json(await deskFile());
