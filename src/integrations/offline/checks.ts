// What the worker keeps is checked first: hosts send empty, half and wrong files with status 200.

/** Whether a response is a page, such as some hosts send in place of a missing file. */
export const isHtml = ({ headers }: Response): boolean => headers.get('Content-Type')?.startsWith('text/html') === true;

const sha256 = async (response: Response) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer()));

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether a response has the bytes of a file of the build. @param integrity `sha256-` and the hash in Base64 */
export const hasIntegrity = async (response: Response, integrity: string): Promise<boolean> =>
  response.ok && `sha256-${btoa(String.fromCharCode(...(await sha256(response))))}` === integrity;

/** The beginning of the file's hash, which the name of a data file contains (`src/site/dataFiles.ts`). */
const hashInName = /\.([0-9a-f]{12})\.json$/;

/**
 * Whether a response is the file that its URL names. A URL without the hash of a data file says nothing of its bytes: then
 * any file will do that is no page.
 */
export async function isFileAt(url: string, response: Response): Promise<boolean> {
  if (!response.ok || isHtml(response)) return false;
  const hash = hashInName.exec(url)?.[1];
  return hash === undefined || hex(await sha256(response)).startsWith(hash);
}

/**
 * Whether a text is a whole page of this site, and the one at its URL. Each page names its own path (`data-page`), so that no
 * other spelling of it, no query, and no page that a host shows in its place passes.
 */
export function isPageAt(url: string, html: string): boolean {
  const { pathname, search } = new URL(url);
  return search === '' && html.includes(` data-page="${pathname}"`) && html.trimEnd().endsWith('</html>');
}
