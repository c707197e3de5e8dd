/** Lets the header's link to an edition lead to a page: a wizard goes on in place, and the page that was built is left behind. */
export function leadTo(edition: string, path: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[data-edition="${edition}"]`)) link.pathname = path;
}
