// The replies of an outcome, in every language: one file, which its page loads when it is idle.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { replyOf } from '../../../components/wizard/content.ts';
import { inEachLocale } from '../../../i18n/locales.ts';
import { wizardIds, wizardOf } from '../../../wizards/index.ts';
import { isOutcome } from '../../../wizards/wizard.ts';

export function getStaticPaths() {
  return wizardIds.flatMap((id) => {
    const wizard = wizardOf(id);
    return Object.keys(wizard.machine.states)
      .filter((state) => isOutcome(wizard, state))
      .map((state) => ({ params: { wizard: id, outcome: state }, props: { id, state } }));
  });
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { id, state }, site }) =>
  Response.json(await inEachLocale((locale) => replyOf(locale, wizardOf(id), state, site)));
