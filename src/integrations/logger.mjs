// @ts-check
import toNode from 'astro/logger/node';

/**
 * Astro’s logger without the line for each of the hundreds of pages. Astro writes these lines, and no others, in two
 * parts. This file is not in TypeScript because Astro loads it by URL, which is documented for JavaScript only.
 *
 * @returns {import('astro').AstroLoggerDestination}
 */
export default function logger() {
  const destination = toNode({});
  let isOpen = false;
  return {
    write(message) {
      const isPart = message.level === 'info' && (isOpen || !message.newLine);
      if (isPart) isOpen = !message.newLine;
      else destination.write(message);
    },
  };
}
