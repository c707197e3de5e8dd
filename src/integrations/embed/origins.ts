/** Hosts that browsers treat as this machine, where a page needs no certificate. */
const local = ['localhost', '127.0.0.1', '[::1]'];

/** What a header and the configuration of nginx can hold without quotes. A name in other letters has its form in Punycode. */
const plain = /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])$/;

function readOrigin(text: string): string {
  const url = URL.parse(text);
  if (url?.origin !== text || !plain.test(url.hostname))
    throw new Error(
      `EMBED_ORIGINS: “${text}” is no origin. Write it as https://portal.example or https://portal.example:8443, in lower case, without a path or a slash at its end.`,
    );
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local.includes(url.hostname)))
    throw new Error(`EMBED_ORIGINS: “${text}” is not secure. Only https is allowed, and http for localhost.`);
  return text;
}

/**
 * The origins whose pages may show a wizard or the desk in a frame.
 *
 * @param text the value of EMBED_ORIGINS: origins with spaces or commas between them
 * @returns none where the variable is not set
 * @throws {Error} for what is no origin, or not a secure one
 */
export const readOrigins = (text: string | undefined): readonly string[] => [
  ...new Set(
    (text ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(readOrigin),
  ),
];
