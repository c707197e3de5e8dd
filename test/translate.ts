import type { Page } from '@playwright/test';

/**
 * Does to a page what a browser's translation does: every text is taken out and put back in two `font` elements, and so is
 * every text that comes later. Here a translation is the text in square brackets, so that it shows what it was made from.
 */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const html = 'http://www.w3.org/1999/xhtml';
    const passedOver = 'script, style, noscript, textarea, template, svg';
    const translateText = (text: Text) => {
      const { parentElement } = text;
      if (!/\S/.test(text.data) || !parentElement || parentElement.closest(passedOver)) return;
      if (parentElement.localName === 'font') return;
      const [outer, inner] = [document.createElementNS(html, 'font'), document.createElementNS(html, 'font')];
      inner.textContent = `[${text.data}]`;
      outer.append(inner);
      text.replaceWith(outer);
    };
    const translateAll = (root: Node) => {
      if (root instanceof Text) {
        translateText(root);
        return;
      }
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) if (texts.currentNode instanceof Text) found.push(texts.currentNode);
      found.forEach(translateText);
    };
    translateAll(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes, target, type } of changes)
        if (type === 'characterData') translateAll(target);
        else addedNodes.forEach(translateAll);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}
