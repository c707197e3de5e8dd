import { onePageOfEachType } from '../pages.ts';
import { expect, ready, test } from '../e2e/test.ts';

// WCAG 2.4.7 and 2.4.11: the focus is visible and not obscured, also at 400 % zoom of 1280 × 1024.

for (const [width, height] of [
  [1280, 1024],
  [320, 256],
] as const)
  for (const [type, address] of onePageOfEachType) {
    test(`${type}: the focus is always visible, at ${width} by ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(address);
      await ready(page);
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      const hidden: string[] = [];
      // Further tab stops are links in long lists, all of one kind.
      for (let stop = 0; stop < 70; stop++) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate(() => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return 'end';
          const label = focused.matches(':has(> input)') ? focused : (focused.closest('.options label') ?? focused);
          const { left, right, top, bottom } = label.getBoundingClientRect();
          const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
          const [first, last] = [Math.max(left, 0), Math.min(right, innerWidth)];
          const points = [0.1, 0.5, 0.9].flatMap((x) =>
            [0.15, 0.5, 0.85].map((y) => [first + (last - first) * x, from + (to - from) * y] as const),
          );
          const isSeen = points.some(([x, y]) => {
            const at = document.elementFromPoint(x, y);
            return at !== null && (label.contains(at) || at.contains(label));
          });
          const { outlineStyle, outlineWidth } = getComputedStyle(label);
          const name = `${focused.localName} “${focused.textContent.trim().slice(0, 40)}”`;
          if (!isSeen) return `hidden: ${name}`;
          return outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? `without a ring: ${name}` : '';
        });
        if (found === 'end') break;
        if (found !== '') hidden.push(found);
      }
      expect(hidden).toEqual([]);
    });
  }

test('nothing moves with prefers-reduced-motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [, address] of onePageOfEachType) {
    await page.goto(address);
    await ready(page);
    const moving = await page.evaluate(() => {
      const rules = Array.from(document.styleSheets, ({ cssRules }) => Array.from(cssRules)).flat();
      const text = rules.map(({ cssText }) => cssText).join('\n');
      // A message that disappears after a while does not move.
      const frames = [...text.matchAll(/@keyframes \w+ \{([^}]*\})/g)].map(([, frame = '']) => frame);
      return [
        ...frames.filter((frame) => !/^\s*(?:to|100%) \{ visibility: hidden; \}$/.test(frame)),
        ...(/transition(-duration)?:(?! none)|scroll-behavior: smooth|@view-transition/.exec(text) ?? []),
      ];
    });
    expect.soft(moving, address).toEqual([]);
  }
});
