import { VFile } from 'vfile';
import { readDocument } from '../../../src/learn/document.ts';
import type { ReadFile } from '../../../src/learn/constructs/includes.ts';
import { pageOf, type Page } from '../../../src/learn/page.ts';
import type { Side } from '../../../src/learn/sides.ts';
import { headingsOf } from '../../../src/learn/headings.ts';
import { toString } from 'hast-util-to-string';

/** Makes a page of a document, as an import would; other documents are those called `known-….md`. */
export function convert(
  markdown: string,
  { side, include }: { side?: Side; include?: ReadFile } = {},
): Page & { readonly messages: readonly string[] } {
  const file = new VFile({ path: 'document.md', value: `# Title\n\n${markdown}\n` });
  const document = readDocument(file, side, include);
  const english =
    side === 'translation'
      ? headingsOf(readDocument(file, 'english', include).tree).map((heading) => toString(heading))
      : undefined;
  const page = pageOf(
    document,
    file,
    { side, locale: side === 'translation' ? 'nl' : 'en', isDescribed: false, english },
    {
      path: 'document.md',
      address: 'https://learn.microsoft.com/nl-nl/partner-center/document',
      slugOf: (path) =>
        /^known-\w+\.md$/.test(path) ? path.replace('.md', '') : path === 'document.md' ? 'document' : undefined,
      pictureOf: (path) => (path.startsWith('images/there') ? '../media/1.png' : undefined),
    },
  );
  return { ...page, messages: file.messages.map(String) };
}
