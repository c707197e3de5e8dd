// What a reply says of a country, in every language, for the outcomes to which two countries lead.
import type { APIRoute } from 'astro';
import { namedCountries } from '../../components/wizard/content.ts';
import { inEachLocale } from '../../i18n/locales.ts';

export const GET: APIRoute = async () => Response.json(await inEachLocale(namedCountries));
