// The texts for `/decisions.json` in each language.
import type { APIContext } from 'astro';
import { decisionWordsOf } from '../site/decisionTexts.ts';
import { localeIds, localeOf } from '../i18n/locales.ts';
import { asJson } from './_json.ts';

export const getStaticPaths = () => localeIds.map((locale) => ({ params: { locale } }));

export const GET = async ({ params, site }: APIContext) => asJson(await decisionWordsOf(localeOf(params.locale), site));
