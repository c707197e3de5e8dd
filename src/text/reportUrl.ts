/** An e-mail address, with or without its scheme, and what may follow it, such as `cc=…`. */
const mail = /^(?:mailto:)?(?<address>[^\s@?#:]+@[^\s@?#:]+)(?:\?(?<fields>[^\s?#]*))?$/i;

/**
 * The URL for reporting a mistake, with prefilled text.
 *
 * @param to an e-mail address, or the URL of a page that takes `title` and `body`, as most issue trackers do
 * @throws {Error} if it is neither
 */
export function reportUrl(to: string, { title, body }: { title: string; body: string }): string {
  const { address, fields = '' } = mail.exec(to.trim())?.groups ?? {};
  if (address !== undefined) {
    const own = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
    return `mailto:${address}?${[fields, own].filter((part) => part !== '').join('&')}`;
  }
  const url = URL.canParse(to) ? new URL(to) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new Error(`REPORT_ADDRESS is neither an e-mail address nor the https address of a page: ${to}`);
  url.searchParams.set('title', title);
  url.searchParams.set('body', body);
  return url.href;
}
