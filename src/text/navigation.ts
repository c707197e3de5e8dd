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
    pages: ['enroll-in-the-csp-program', 'microsoft-partner-agreement', 'move-to-the-indirect-model'],
  },
  { task: 'together', pages: ['work-with-an-indirect-provider', 'partner-with-indirect-resellers'] },
  {
    task: 'sell',
    pages: ['buy-from-and-sell-to-partners', 'regional-markets', 'page:regions'],
  },
  { task: 'reference', pages: ['what-has-changed', 'page:glossary', 'page:about'] },
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

/** The previous and next guidance page. */
export function neighbours(slug: string): { readonly previous: string | undefined; readonly next: string | undefined } {
  const at = slugs.indexOf(slug);
  return { previous: at > 0 ? slugs[at - 1] : undefined, next: at < 0 ? undefined : slugs[at + 1] };
}
