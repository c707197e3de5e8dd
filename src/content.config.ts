import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { filledFrom } from './text/filledLoader.ts';
import {
  about,
  card,
  changes,
  checklist,
  comparison,
  glossary,
  guidance,
  imported,
  outcome,
  sources,
  wording,
} from './text/schemas.ts';

/** Uses paths as ids; by default Astro removes dots and capitals. */
const asPath = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');

const files = (base: string, pattern: string) => glob({ base, pattern, generateId: asPath });

/** Texts of the project, in which quantities are named. */
const texts = (base: string, pattern: string) => filledFrom(files(base, pattern));

/** @throws {Error} if the folder is not there: the site would be built without its documents */
function importedFolder(path: string): string {
  const folder = resolve(path);
  if (!existsSync(folder)) throw new Error(`IMPORTED names “${path}”, which is no folder of imported documents`);
  return folder;
}

export const collections = {
  wording: defineCollection({
    loader: texts('./content/wizards', '*/*/wording.yaml'),
    schema: wording,
  }),
  cards: defineCollection({
    loader: texts('./content/wizards', '*/*/card.yaml'),
    schema: card,
  }),
  about: defineCollection({
    loader: texts('./content/about', '*.mdx'),
    schema: about,
  }),
  glossary: defineCollection({
    loader: texts('./content/glossary', '*.yaml'),
    schema: glossary,
  }),
  checklists: defineCollection({
    loader: texts('./content/wizards', '*/*/[0-9]*.yaml'),
    schema: checklist,
  }),
  outcomes: defineCollection({
    loader: texts('./content/wizards', '*/*/outcomes/*.mdx'),
    schema: outcome,
  }),
  guidance: defineCollection({
    loader: texts('./content/guidance', '*/*.mdx'),
    schema: guidance,
  }),
  sources: defineCollection({
    loader: texts('./content/sources', '*.yaml'),
    schema: sources,
  }),
  comparison: defineCollection({
    loader: texts('./content/comparison', '*.yaml'),
    schema: comparison,
  }),
  // Imported documents are published only if IMPORTED names their folder.
  imported: defineCollection({
    loader: process.env.IMPORTED ? files(importedFolder(process.env.IMPORTED), '*/*.mdx') : () => [],
    schema: imported,
  }),
  changes: defineCollection({ loader: filledFrom(file('./content/changes.yaml')), schema: changes }),
};
