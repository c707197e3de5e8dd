/**
 * Loads the page of an entry of the history that is not this page's. The browser takes an entry that was pushed, and the one
 * before it, for one page even after a reload: it changes the URL between them, and loads nothing.
 */
export function loadOnReturn(): void {
  const { pathname } = location;
  window.addEventListener('popstate', () => {
    if (location.pathname !== pathname) location.reload();
  });
}
