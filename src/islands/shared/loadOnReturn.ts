/**
 * Loads the page of an entry of the history that is not this page's. The browser takes an entry that was pushed, and the one
 * before it, for one page even after a reload: it changes the URL between them, and loads nothing. It may have done so before
 * this script began, so the URL is compared with the one that was loaded.
 */
export function loadOnReturn(): void {
  const [visit] = performance.getEntriesByType('navigation');
  const { pathname } = new URL(visit?.name ?? location.href);
  const check = () => {
    if (location.pathname !== pathname) location.reload();
  };
  window.addEventListener('popstate', check);
  check();
}
