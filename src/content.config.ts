import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { askedSchema, conceptsSchema, outsideSchema } from './search/build.ts';
import {
  about,
  card,
  changedWording,
  changes,
  checklist,
  comparison,
  glossary,
  guidance,
  imported,
  outcome,
  sources,
} from './text/schemas.ts';

/** Uses paths as ids; by default Astro removes dots and capitals. */
const asPath = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');

const files = (base: string, pattern: string) => glob({ base, pattern, generateId: asPath });

/** What editors write for the search, a file for each language. */
const forSearch = (name: string) =>
  glob({
    base: './content/search',
    pattern: `*/${name}.yaml`,
    generateId: ({ entry }) => entry.split('/')[0] ?? entry,
  });

/** @throws {Error} if the folder is not there: the site would be built without its documents */
function importedFolder(path: string): string {
  const folder = resolve(path);
  if (!existsSync(folder)) throw new Error(`IMPORTED names “${path}”, which is no folder of imported documents`);
  return folder;
}

export const collections = {
  wording: defineCollection({
    loader: files('./content/wizards', '*/*/{,*/}wording.yaml'),
    schema: changedWording,
  }),
  cards: defineCollection({
    loader: files('./content/wizards', '*/*/{,*/}card.yaml'),
    schema: card,
  }),
  about: defineCollection({
    loader: files('./content/about', '*.mdx'),
    schema: about,
  }),
  glossary: defineCollection({
    loader: files('./content/glossary', '{,*/}*.yaml'),
    schema: glossary,
  }),
  checklists: defineCollection({
    loader: files('./content/wizards', '*/*/[0-9]*.yaml'),
    schema: checklist,
  }),
  outcomes: defineCollection({
    loader: files('./content/wizards', '*/*/{,*/}outcomes/*.mdx'),
    schema: outcome,
  }),
  guidance: defineCollection({
    loader: files('./content/guidance', '*/*.mdx'),
    schema: guidance,
  }),
  sources: defineCollection({
    loader: files('./content/sources', '{,*/}*.yaml'),
    schema: sources,
  }),
  comparison: defineCollection({
    loader: files('./content/comparison', '{,*/}*.yaml'),
    schema: comparison,
  }),
  asked: defineCollection({ loader: forSearch('asked'), schema: askedSchema }),
  concepts: defineCollection({ loader: forSearch('concepts'), schema: conceptsSchema }),
  outside: defineCollection({ loader: forSearch('outside'), schema: outsideSchema }),
  // Imported documents are published only if IMPORTED names their folder.
  imported: defineCollection({
    loader: process.env.IMPORTED ? files(importedFolder(process.env.IMPORTED), '*/*.mdx') : () => [],
    schema: imported,
  }),
  changes: defineCollection({ loader: file('./content/changes.yaml'), schema: changes }),
};
