import type { Locale } from '../../i18n/locales.ts';

/** A span of text. With `href` it is a link, which may be a path within the site. */
export type Span = string | { readonly text: string; readonly href?: string; readonly strong?: true };

export type Line = readonly Span[];

/** A section of a reply: a heading and a list. */
export interface ReplyPart {
  readonly title: string;
  readonly note?: string;
  readonly isOrdered?: boolean;
  readonly lines: readonly Line[];
}

/** A reply to a partner in one language, independent of its format. */
export interface Reply {
  readonly locale: Locale;
  readonly title: string;
  readonly lead: readonly string[];
  readonly parts: readonly ReplyPart[];
  /** The permanent URL of the page with the same content. */
  readonly address: { readonly label: string; readonly href: string };
  readonly foot: readonly string[];
}

/** How a format writes the elements of a reply. A `block` is a paragraph, a heading or a list. */
interface Format {
  readonly text: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly link: (text: string, href: string) => string;
  readonly heading: (text: string, level: 1 | 2) => string;
  readonly paragraph: (text: string) => string;
  readonly list: (lines: readonly string[], isOrdered: boolean) => string;
  readonly between: string;
}

const marked = (lines: readonly string[], isOrdered: boolean) =>
  lines.map((line, at) => `${isOrdered ? `${at + 1}.` : '-'} ${line}`).join('\n');

const plainText: Format = {
  text: (text) => text,
  strong: (text) => text,
  link: (text, href) => (text === href ? href : `${text} (${href})`),
  heading: (text) => text,
  paragraph: (text) => text,
  list: marked,
  between: '\n\n',
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const html: Format = {
  text: escapeHtml,
  strong: (text) => `<strong>${escapeHtml(text)}</strong>`,
  link: (text, href) => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`,
  // Bold paragraphs instead of headings, which mail programs restyle.
  heading: (text) => `<p><strong>${escapeHtml(text)}</strong></p>`,
  paragraph: (text) => `<p>${text}</p>`,
  list: (lines, isOrdered) => {
    const tag = isOrdered ? 'ol' : 'ul';
    return `<${tag}>${lines.map((line) => `<li>${line}</li>`).join('')}</${tag}>`;
  },
  between: '',
};

const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>]/g, String.raw`\$&`);

const markdown: Format = {
  text: escapeMarkdown,
  strong: (text) => `**${escapeMarkdown(text)}**`,
  link: (text, href) =>
    text === href ? `<${href}>` : `[${escapeMarkdown(text)}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`,
  heading: (text, level) => `${'#'.repeat(level + 1)} ${escapeMarkdown(text)}`,
  paragraph: (text) => text,
  list: marked,
  between: '\n\n',
};

function write({ title, lead, parts, address, foot }: Reply, base: string, format: Format): string {
  const line = (spans: Line) =>
    spans
      .map((span) => {
        if (typeof span === 'string') return format.text(span);
        if (span.href !== undefined) return format.link(span.text, new URL(span.href, base).href);
        return span.strong ? format.strong(span.text) : format.text(span.text);
      })
      .join('');
  const paragraphs = (texts: readonly string[]) => texts.map((text) => format.paragraph(format.text(text)));
  const there = new URL(address.href, base).href;
  return [
    format.heading(title, 1),
    ...paragraphs(lead),
    ...parts.flatMap(({ title: heading, note, isOrdered = false, lines }) => [
      format.heading(heading, 2),
      ...(note === undefined ? [] : paragraphs([note])),
      format.list(lines.map(line), isOrdered),
    ]),
    format.paragraph(line([`${address.label} `, { text: there, href: there }])),
    ...paragraphs(foot),
  ].join(format.between);
}

/** A document that a reply names. */
export interface NamedDocument {
  readonly name: string;
  readonly href: string;
  /** The date of its text, as a phrase. */
  readonly date: string;
}

/** A document in a reply, with the date of its text. */
export const documentLine = ({ name, href, date }: NamedDocument): Line => [{ text: name, href }, `, ${date}`];

/** A reply as plain text, for a ticket. @param base the URL of the open page */
export const toText = (reply: Reply, base: string): string => write(reply, base, plainText);

/** A reply as HTML, for e-mail. */
export const toHtml = (reply: Reply, base: string): string =>
  `<div lang="${reply.locale}">${write(reply, base, html)}</div>`;

/** A reply as Markdown. */
export const toMarkdown = (reply: Reply, base: string): string => write(reply, base, markdown);

/** Adds the answers to the URL of a reply. @param fragment with its `#`; may be empty */
export const withAnswers = <R extends Reply>(reply: R, fragment: string): R => ({
  ...reply,
  address: { ...reply.address, href: reply.address.href + fragment },
});

/** How many words a reply has as plain text: an address is one, the mark of a line of a list is none. */
export const wordsIn = (reply: Reply): number =>
  toText(reply, 'https://example.org/')
    .replace(/^(?:-|\d+\.) /gm, '')
    .split(/\s+/).length;
