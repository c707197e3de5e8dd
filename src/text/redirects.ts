import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const address = /^[\w.-]+(\/[\w.-]+)*$/;

/** Addresses without language and without slashes at their ends. */
const schema = z
  .record(z.string().regex(address), z.string().regex(new RegExp(`${address.source.slice(0, -1)}(#[\\w-]+)?$`)))
  .refine((moves) => Object.values(moves).every((to) => !Object.hasOwn(moves, to.replace(/#.*/, ''))), {
    message: 'a page is sent on to where it is now, not to where it was in between',
  });

/** A page that has moved: the folders of its address under the language, and of its new one. */
export interface Redirect {
  readonly from: string;
  readonly to: readonly string[];
  /** The place in the new page, for links that name none. */
  readonly anchor: string;
}

/** Reads where pages went. @param text YAML as in `content/redirects.yaml` */
export function readRedirects(text: string): readonly Redirect[] {
  return Object.entries(schema.parse(parse(text))).map(([from, target]) => {
    const [to = '', anchor = ''] = target.split('#');
    return { from, to: to.split('/'), anchor };
  });
}

/** Tests build with some of their own. */
const { REDIRECTS = '' } = process.env;

/** The pages of this site that have moved. */
export const redirects = readRedirects(readFileSync(REDIRECTS === '' ? 'content/redirects.yaml' : REDIRECTS, 'utf8'));
