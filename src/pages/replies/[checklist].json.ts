// What the replies of a checklist are made from, in every language.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { spokenOf } from '../../components/checklist/content.ts';
import { inEachLocale } from '../../i18n/locales.ts';
import { checklistIds, checklistWizards } from '../../wizards/checklists.ts';

export function getStaticPaths() {
  return checklistIds.map((id) => ({ params: { checklist: id }, props: { id } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { id }, site }) =>
  Response.json(await inEachLocale((locale) => spokenOf(locale, checklistWizards[id], site)));
