/** Invisible and bidirectional control characters, and lone surrogates. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Shortens a text that somebody typed to a safe, recognisable excerpt. */
export function shorten(text: string): string {
  const [start = ''] = /^.{0,60}/su.exec(text) ?? []; // whole characters
  return start.replace(unseen, '\uFFFD') + (start.length < text.length ? '…' : '');
}
