/**
 * The URL for reporting a mistake, with prefilled text.
 *
 * @param to an e-mail address, or the URL of a page that takes `title` and `body`, as most issue trackers do
 */
export function reportUrl(to: string, { title, body }: { title: string; body: string }): string {
  if (URL.canParse(to)) {
    const url = new URL(to);
    if (url.protocol === 'https:' || url.protocol === 'http:') {
      url.searchParams.set('title', title);
      url.searchParams.set('body', body);
      return url.href;
    }
  }
  return `mailto:${to.replace(/^mailto:/, '')}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}
