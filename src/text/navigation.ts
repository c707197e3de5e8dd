/**
 * The pages of the site by task. The sidebar and the previous and next links are derived from it. An entry is the slug
 * of a guidance page, a wizard (`wizard:<id>`), or another page (`page:<name>`).
 */
export const library = [
  {
    task: 'decide',
    pages: [
      'supported-partner-relationships',
      'wizard:choose-model',
      'direct-bill-partner',
      'wizard:direct-bill-requirements',
    ],
  },
  {
    task: 'enrol',
    pages: [
      'enroll-in-the-csp-program',
      'wizard:reseller-readiness',
      'microsoft-partner-agreement',
      'move-to-the-indirect-model',
    ],
  },
  { task: 'together', pages: ['work-with-an-indirect-provider', 'partner-with-indirect-resellers'] },
  {
    task: 'sell',
    pages: ['wizard:transaction-scenarios', 'buy-from-and-sell-to-partners', 'regional-markets', 'page:regions'],
  },
  { task: 'reference', pages: ['what-has-changed', 'page:glossary', 'page:about'] },
] as const;

/** The slugs of the guidance pages, in order. */
export const slugs: readonly string[] = library.flatMap(({ pages }) => pages.filter((page) => !page.includes(':')));

/** The previous and next guidance page. */
export function neighbours(slug: string): { readonly previous: string | undefined; readonly next: string | undefined } {
  const at = slugs.indexOf(slug);
  return { previous: at > 0 ? slugs[at - 1] : undefined, next: at < 0 ? undefined : slugs[at + 1] };
}
