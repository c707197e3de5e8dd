import { existsSync } from 'node:fs';
import sitemapOf from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { localeIds } from '../i18n/locales.ts';
import { segmentOf } from '../i18n/place.ts';
import { editionIds } from '../program/editions.ts';
import { redirects } from '../text/redirects.ts';

/** The content folder of a section, by name; `undefined` for imported documents that are not published. */
const sections: Readonly<Record<string, string | undefined>> = {
  guidance: 'content/guidance',
  imported: process.env.IMPORTED,
};

/**
 * Whether the sitemap lists a page. It leaves out the offline page, redirects, and pages that are shown in another
 * language for lack of a translation.
 *
 * @param url the URL of the page
 * @param base the base path of the site
 */
export function isListed(url: string, base: string): boolean {
  const { pathname } = new URL(url);
  if (redirects.some(({ from }) => pathname.endsWith(`/${from}/`))) return false;
  const path = pathname.slice(base.endsWith('/') ? base.length : base.length + 1);
  const [locale = '', ...segments] = path.split('/');
  // The segment of an edition, where it has one.
  const [section = '', slug = ''] = editionIds.some((id) => segmentOf(id) === segments[0])
    ? segments.slice(1)
    : segments;
  if (!localeIds.some((id) => id === locale)) return true;
  if (section === 'offline') return false;
  const folder = sections[section];
  return slug === '' || folder === undefined || existsSync(`${folder}/${locale}/${slug}.mdx`);
}

/** The sitemap. Its URLs are absolute, so it needs SITE_URL. */
export const sitemap = (base: string): AstroIntegration => sitemapOf({ filter: (url) => isListed(url, base) });
