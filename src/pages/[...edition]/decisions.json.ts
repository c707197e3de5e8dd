// All wizards of an edition as data; docs/decisions.md describes the format.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { segmentOf } from '../../i18n/place.ts';
import { editionIds } from '../../program/editions.ts';
import { factSentence } from '../../text/factSentence.ts';
import { decisionsOf } from '../../wizards/decisions/export.ts';
import { asJson } from '../_json.ts';

export const getStaticPaths = () =>
  editionIds.map((edition) => ({ params: { edition: segmentOf(edition) }, props: { edition } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { edition } }) =>
  asJson(decisionsOf(edition, `${segmentOf(edition) === undefined ? '' : '../'}decisions.schema.json`, factSentence));
