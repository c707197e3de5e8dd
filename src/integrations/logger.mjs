// @ts-check
import toNode from 'astro/logger/node';

/**
 * Astro’s own logger without the line for each page, of which a build of this site has hundreds. Astro writes such a line in
 * two parts, and nothing else so. Not in TypeScript: Astro loads it by its address, and promises that for JavaScript only.
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
