// The data files that the site itself loads: the index of the support desk, and the replies.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataFiles } from '../../site/dataFiles.ts';

export async function getStaticPaths() {
  const site = import.meta.env.SITE;
  const files = await dataFiles(site ? new URL(site) : undefined);
  return files.map(({ name, text }) => ({ params: { name }, props: { text } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/json' } });
