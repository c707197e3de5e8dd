import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import {
  about,
  changes,
  checklist,
  comparison,
  glossary,
  guidance,
  outcome,
  sources,
  wording,
} from './words/schemas.ts';

/** Ids are paths, kept as they are: Astro would drop dots and capitals. */
const asPath = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');

export const collections = {
  wording: defineCollection({
    loader: glob({ base: './content/wizards', pattern: '*/*/wording.yaml', generateId: asPath }),
    schema: wording,
  }),
  about: defineCollection({
    loader: glob({ base: './content/about', pattern: '*.mdx', generateId: asPath }),
    schema: about,
  }),
  glossary: defineCollection({
    loader: glob({ base: './content/glossary', pattern: '*.yaml', generateId: asPath }),
    schema: glossary,
  }),
  checklists: defineCollection({
    loader: glob({ base: './content/wizards', pattern: '*/*/[0-9]*.yaml', generateId: asPath }),
    schema: checklist,
  }),
  outcomes: defineCollection({
    loader: glob({ base: './content/wizards', pattern: '*/*/outcomes/*.mdx', generateId: asPath }),
    schema: outcome,
  }),
  guidance: defineCollection({
    loader: glob({ base: './content/guidance', pattern: '*/*.mdx', generateId: asPath }),
    schema: guidance,
  }),
  sources: defineCollection({
    loader: glob({ base: './content/sources', pattern: '*.yaml', generateId: asPath }),
    schema: sources,
  }),
  comparison: defineCollection({
    loader: glob({ base: './content/comparison', pattern: '*.yaml', generateId: asPath }),
    schema: comparison,
  }),
  changes: defineCollection({ loader: file('./content/changes.yaml'), schema: changes }),
};
