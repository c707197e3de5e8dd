import { existsSync } from 'node:fs';
import sitemapOf from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { localeIds } from '../i18n/locales.ts';
import { redirects } from '../text/redirects.ts';

/** Where the pages of a section are written, by the section’s name; `undefined` for imported ones that are not shown. */
const sections: Readonly<Record<string, string | undefined>> = {
  guidance: 'content/guidance',
  imported: process.env.IMPORTED,
};

/**
 * Whether the sitemap lists a page. It leaves out what is no page of its own: the page that the service worker shows, one that
 * has moved, and one that its language lacks and that is shown in another.
 *
 * @param url of the page
 * @param base the path that the site lives under
 */
export function isListed(url: string, base: string): boolean {
  const { pathname } = new URL(url);
  if (redirects.some(({ from }) => pathname.endsWith(`/${from}/`))) return false;
  const path = pathname.slice(base.endsWith('/') ? base.length : base.length + 1);
  const [locale = '', section = '', slug = ''] = path.split('/');
  if (!localeIds.some((id) => id === locale)) return true;
  if (section === 'offline') return false;
  const folder = sections[section];
  return slug === '' || folder === undefined || existsSync(`${folder}/${locale}/${slug}.mdx`);
}

/** The sitemap. The URLs in it are absolute, so that the site has to have one of its own. */
export const sitemap = (base: string): AstroIntegration => sitemapOf({ filter: (url) => isListed(url, base) });
