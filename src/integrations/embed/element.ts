// embed.js, for the pages of others: <csp-guide wizard="…"> shows a wizard, a checklist or the desk in a frame that is as high
// as what it shows (docs/embed.md).

import { isHeight, isOutcome, type Ask } from './messages.ts';

/** Injected by the integration (index.ts). */
declare const EMBED: {
  /** The name of the site. */
  readonly name: string;
  readonly locales: readonly string[];
  /** For each value of `edition` the segments of its URL, and what it has. The first is that of an element without one. */
  readonly editions: Readonly<Record<string, { readonly path: string; readonly has: readonly string[] }>>;
};

const script = document.currentScript;
if (!(script instanceof HTMLScriptElement) || script.src === '')
  throw new Error('embed.js is loaded by <script src="…">, not as a module.');
const site = new URL('.', script.src);

/** What the frame may do: run, download the calendar file, print, and open new tabs, but not lead the page around it away. */
const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox';

/** An attribute's value, if it is a known one. @throws {Error} with those that are */
function known(name: string, value: string, values: readonly string[]): string {
  if (values.includes(value)) return value;
  throw new Error(`<csp-guide>: there is no ${name} “${value}”, only ${values.join(', ')}.`);
}

class Guide extends HTMLElement {
  static readonly observedAttributes = ['wizard', 'locale', 'edition'];

  #frame: HTMLIFrameElement | undefined;

  connectedCallback(): void {
    window.addEventListener('message', this.#hear);
    this.style.display = 'block';
    this.#show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#hear);
    this.#frame = undefined;
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  /** The URL of what the attributes name. @throws {Error} if the site does not have it */
  #address(): string {
    const own = EMBED.locales.find((id) => document.documentElement.lang.toLowerCase().split('-')[0] === id);
    const locale = known('locale', this.getAttribute('locale') ?? own ?? 'en', EMBED.locales);
    const editions = Object.keys(EMBED.editions);
    const edition = known('edition', this.getAttribute('edition') ?? editions[0] ?? '', editions);
    const { path = '', has = [] } = EMBED.editions[edition] ?? {};
    return new URL(`${locale}/${path}${known('wizard', this.getAttribute('wizard') ?? 'desk', has)}/`, site).href;
  }

  #show(): void {
    const frame = document.createElement('iframe');
    try {
      frame.src = this.#address();
    } catch (error) {
      this.#frame = undefined;
      this.textContent = error instanceof Error ? error.message : '';
      return;
    }
    frame.title = this.title || EMBED.name;
    frame.loading = 'lazy';
    frame.referrerPolicy = 'no-referrer';
    frame.allow = 'clipboard-write';
    frame.setAttribute('sandbox', sandbox);
    Object.assign(frame.style, { display: 'block', inlineSize: '100%', blockSize: '40rem', border: '0' });
    let isFirst = true;
    frame.addEventListener('load', () => {
      const ask: Ask = { type: 'csp-guide:ask', outcome: this.hasAttribute('outcome') };
      frame.contentWindow?.postMessage(ask, site.origin);
      // A page that follows begins at its top, as in a window.
      if (!isFirst && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
      isFirst = false;
    });
    this.#frame = frame;
    this.replaceChildren(frame);
  }

  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== site.origin) return;
    if (isHeight(data)) this.#frame.style.blockSize = `${data.height}px`;
    else if (isOutcome(data) && this.hasAttribute('outcome')) {
      const { wizard, outcome } = data;
      this.dispatchEvent(new CustomEvent('csp-guide-outcome', { bubbles: true, detail: { wizard, outcome } }));
    }
  };
}

if (!customElements.get('csp-guide')) customElements.define('csp-guide', Guide);
