import { fileURLToPath } from 'node:url';
import type { HastNode } from 'satteri';
import { localeOf, type Locale } from '../../i18n/locales.ts';
import { localeOfFile } from '../../text/localeOfFile.ts';

/** An element of a document that is being compiled. */
export type DocumentElement = Extract<Readonly<HastNode>, { readonly type: 'element' }>;

/**
 * The language of a document that is being compiled.
 *
 * @param url what the compiler tells a plugin: the URL of the document's file
 * @throws {Error} if the path names no language of the site
 */
export const localeOfDocument = (url: URL | undefined): Locale => localeOf(url && localeOfFile(fileURLToPath(url)));
