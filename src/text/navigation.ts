/**
 * The pages of the site by what a reader wants to do: the sidebar, and the order of previous and next. A page is a guidance
 * page by its slug, a wizard (`wizard:<id>`), or a page of its own (`page:<name>`).
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

/** The guidance pages before and after one. */
export function neighbours(slug: string): { readonly previous: string | undefined; readonly next: string | undefined } {
  const at = slugs.indexOf(slug);
  return { previous: at > 0 ? slugs[at - 1] : undefined, next: at < 0 ? undefined : slugs[at + 1] };
}
