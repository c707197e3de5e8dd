import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';

/** Path segments begin with a letter or digit, so that none of them leads to a folder above. */
const address = /^[a-z\d][\w.-]*(\/[a-z\d][\w.-]*)*$/i;

/** Paths without locale and without leading or trailing slashes. */
const schema = z
  .record(
    z.string().regex(address),
    z.string().regex(new RegExp(`${address.source.slice(0, -1)}(#[\\w-]+)?$`, address.flags)),
  )
  .refine((moves) => Object.values(moves).every((to) => !Object.hasOwn(moves, to.replace(/#.*/, ''))), {
    message: 'a page is sent on to where it is now, not to where it was in between',
  });

/** A redirect from an old path to a new one, both after the locale. */
export interface Redirect {
  readonly from: string;
  readonly to: readonly string[];
  /** The anchor on the new page, for links without a fragment. */
  readonly anchor: string;
}

/** Parses redirects. @param text YAML as in `content/redirects.yaml` */
export function readRedirects(text: string): readonly Redirect[] {
  return Object.entries(schema.parse(parse(text))).map(([from, target]) => {
    const [to = '', anchor = ''] = target.split('#');
    return { from, to: to.split('/'), anchor };
  });
}

/** Tests build the site with their own redirects. */
const { REDIRECTS = '' } = process.env;

/** The redirects of this site. */
export const redirects = readRedirects(readFileSync(REDIRECTS === '' ? 'content/redirects.yaml' : REDIRECTS, 'utf8'));
