import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, transformSync } from 'esbuild';
import { localeIds } from '../../i18n/locales.ts';
import { segmentOf } from '../../i18n/place.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { editionIds, editionInForce } from '../../program/editions.ts';
import { framedPaths, framedUnder } from '../../text/framed.ts';
import { applyEdits, attribute, elementsOf, rewritePages } from '../html.ts';

const fileHere = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Bundles a script of this folder, and gives it what it declares. */
async function bundle(name: string, given: Readonly<Record<string, unknown>>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileHere(name)],
    write: false,
    bundle: true,
    minify: true,
    target: 'es2022',
    logLevel: 'warning',
    define: Object.fromEntries(Object.entries(given).map(([key, value]) => [key, JSON.stringify(value)])),
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}

/** What `embed.js` knows of the editions: that in force is called `today`, as in the URLs, and is the one without a name. */
const editions = Object.fromEntries(
  editionIds.toReversed().map((id) => {
    const segment = segmentOf(id);
    const name = id === editionInForce ? 'today' : id;
    return [name, { path: segment === undefined ? '' : `${segment}/`, has: framedUnder(id) }];
  }),
);

/**
 * Puts the frame's script and styles into a page, after the declaration of its encoding.
 *
 * @throws {Error} if the page declares no encoding
 */
function withFrame(html: string, text: string): string {
  const charset = elementsOf(html).find((one) => one.tagName === 'meta' && attribute(one, 'charset') !== undefined);
  const start = charset?.sourceCodeLocation?.endOffset;
  if (start === undefined) throw new Error('a page declares no encoding');
  return applyEdits(html, [{ start, end: start, text }]);
}

/**
 * Lets the pages of some origins show a wizard or the desk in a frame (docs/embed.md): writes `embed.js` for them, and adds a
 * script to the pages that may be in a frame. It must run before the policies are made.
 *
 * @param base the base path of the site
 * @param origins whose pages may show them; `readOrigins` has read them
 */
export const embed = (base: string, origins: readonly string[]): AstroIntegration => ({
  name: 'embed',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const paths = base.replace(/\/$/, '') + framedPaths;
      const script = await bundle('frame.ts', { FRAME: { origins, paths } });
      const styles = transformSync(readFileSync(fileHere('frame.css'), 'utf8'), { loader: 'css', minify: true }).code;
      const isFramed = new RegExp(`^${framedPaths}`);
      rewritePages(dir, (html, page) =>
        isFramed.test(`/${page}`) ? withFrame(html, `<style>${styles.trim()}</style><script>${script}</script>`) : html,
      );
      const element = await bundle('element.ts', {
        EMBED: { name: stringsOf('en').site.name, locales: localeIds, editions },
      });
      writeFileSync(new URL('embed.js', dir), `${element}\n`);
    },
  },
});
