import { registry } from '../wizards/index.ts';

/**
 * The guidance pages of the site by task, and its other pages (`page:<name>`). The wizards of a task stand before them. The
 * sidebar and the previous and next links are derived from this list.
 */
const guidanceByTask = [
  {
    task: 'decide',
    pages: ['supported-partner-relationships', 'direct-bill-partner'],
  },
  {
    task: 'enrol',
    pages: [
      'enroll-in-the-csp-program',
      'microsoft-partner-agreement',
      'stay-authorised',
      'move-to-the-indirect-model',
    ],
  },
  { task: 'together', pages: ['work-with-an-indirect-provider', 'partner-with-indirect-resellers'] },
  {
    task: 'sell',
    pages: ['buy-from-and-sell-to-partners', 'move-subscriptions', 'admin-rights', 'regional-markets', 'page:regions'],
  },
  { task: 'reference', pages: ['what-has-changed', 'names-and-ids', 'page:glossary', 'page:about'] },
] as const;

/**
 * The sidebar: for each task its wizards (`wizard:<id>`), which the registry knows, and then its pages. Previous and next
 * follow the same order.
 */
export const library = guidanceByTask.map(({ task, pages }) => ({
  task,
  pages: [...registry.filter((one) => one.task === task).map(({ id }) => `wizard:${id}`), ...pages],
}));

/** The slugs of the guidance pages, in order. */
export const slugs: readonly string[] = library.flatMap(({ pages }) => pages.filter((page) => !page.includes(':')));

/** The previous and next guidance page. @param pages those that are there: an edition need not have every one */
export function neighbours(
  slug: string,
  pages: readonly string[],
): { readonly previous: string | undefined; readonly next: string | undefined } {
  const known = slugs.filter((one) => pages.includes(one));
  const at = known.indexOf(slug);
  return { previous: at > 0 ? known[at - 1] : undefined, next: at < 0 ? undefined : known[at + 1] };
}
