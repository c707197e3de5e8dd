// The texts for `decisions.json` of an edition in each language.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { places, segmentOf } from '../../i18n/place.ts';
import { decisionWordsOf } from '../../site/decisionTexts.ts';
import { asJson } from '../_json.ts';

export const getStaticPaths = () =>
  places.map((place) => ({ params: { edition: segmentOf(place.edition), locale: place.locale }, props: { place } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { place }, site }) =>
  asJson(await decisionWordsOf(place, site));
