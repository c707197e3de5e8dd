import type { Page } from '@playwright/test';

/**
 * Finds layout faults on the current page: horizontal scrolling, text that is cut off or overflows its box, overlapping texts.
 * Elements that scroll by themselves may be wider than the page.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** A tolerance in pixels: fonts round differently, and a line box is taller than its glyphs. */
    const [slack, tall] = [1.5, 0.22];
    const faults = new Set<string>();
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.add(`the page scrolls sideways: ${scrollWidth} in ${clientWidth}`);

    const ancestorsOf = (element: Element) => {
      const all: Element[] = [];
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) all.push(at);
      return all;
    };
    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element) => {
      const known = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, known);
      return known;
    };
    const scrolls = (element: Element) => /auto|scroll/.test(styleOf(element).overflowX);
    const cuts = (element: Element) => /hidden|clip/.test(styleOf(element).overflowX);
    const floats = (element: Element) => /fixed|sticky|absolute/.test(styleOf(element).position);
    const isBox = (element: Element) =>
      element instanceof SVGSVGElement ||
      (element instanceof HTMLElement && !/^(inline|contents|none)$/.test(styleOf(element).display));

    interface Found {
      readonly text: string;
      readonly node: Node;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const found: Found[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim().slice(0, 50);
      const parent = node.parentElement;
      if (text === '' || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const ancestors = ancestorsOf(parent);
      // Visually hidden text for screen readers is clipped on purpose.
      if (ancestors.some((element) => styleOf(element).clipPath !== 'none')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        if (line.width < 1 || line.height < 1) continue;
        let { left, right, top, bottom } = line;
        const room = (bottom - top) * tall;
        [top, bottom] = [top + room, bottom - room];
        for (const element of ancestors) {
          const box = element.getBoundingClientRect();
          if (scrolls(element)) {
            [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
            [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
            break;
          }
          if (!isBox(element)) continue;
          const isOut = left < box.left - slack || right > box.right + slack;
          const isCut = cuts(element) && (top < box.top - slack || bottom > box.bottom + slack);
          if (isOut || isCut)
            faults.add(`“${text}” stands out of <${element.localName} class="${element.getAttribute('class') ?? ''}">`);
        }
        const party = parent.closest('svg g')?.querySelector(':scope > rect')?.getBoundingClientRect();
        if (party && parent.closest('svg g')?.matches('.party') && (left < party.left || right > party.right))
          faults.add(`“${text}” stands out of its box in a drawing`);
        if (right - left < 1 || bottom - top < 1 || ancestors.some(floats)) continue;
        found.push({ text, node, left: left + slack, right: right - slack, top, bottom });
      }
    }

    found.sort((one, other) => one.top - other.top);
    for (const [at, one] of found.entries())
      for (const other of found.slice(at + 1)) {
        if (other.top >= one.bottom) break;
        if (other.node !== one.node && other.left < one.right && one.left < other.right)
          faults.add(`“${one.text}” and “${other.text}” lie on each other`);
      }
    return [...faults];
  });
}

/** The texts of a page that are not aligned to the start side of its text direction. */
export function notAtStart(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { dir } = document.documentElement;
    const texts = 'main :is(h1, h2, h3, p, li, dt, dd, legend, label, th, td)';
    /** Elements that are not plain text blocks, or are placed beside them. */
    const isPlain = (element: HTMLElement) =>
      element.checkVisibility() &&
      element.closest<HTMLElement>('[dir]')?.dir === dir &&
      /^(block|list-item|table-cell)$/.test(getComputedStyle(element).display) &&
      getComputedStyle(element).textAlign === 'start' &&
      !element.closest('.visually-hidden, .breadcrumb') &&
      !element.querySelector('button, label, ul, ol, .verdict, .visually-hidden');
    return Array.from(document.querySelectorAll<HTMLElement>(texts))
      .filter((element) => {
        if (!isPlain(element)) return false;
        const range = document.createRange();
        range.selectNodeContents(element);
        const parts = Array.from(range.getClientRects()).filter(({ width, height }) => width > 1 && height > 1);
        const firstEnds = Math.min(...parts.map(({ bottom }) => bottom));
        const line = parts.filter(({ top }) => top < firstEnds - 2);
        if (line.length === 0) return false;
        const [box, style] = [element.getBoundingClientRect(), getComputedStyle(element)];
        const gap =
          dir === 'rtl'
            ? box.right - parseFloat(style.paddingRight) - Math.max(...line.map(({ right }) => right))
            : Math.min(...line.map(({ left }) => left)) - box.left - parseFloat(style.paddingLeft);
        return gap - parseFloat(style.borderInlineStartWidth) > 3;
      })
      .map(({ localName, textContent }) => `<${localName}> ${textContent.trim().slice(0, 50)}`);
  });
}
