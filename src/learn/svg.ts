import type { Element, ElementContent, Properties } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** The elements that draw. A drawing can also hold scripts and pages, which run if it is opened at its own address. */
const drawing = new Set(
  `svg g path rect circle ellipse line polyline polygon text tspan textPath title desc defs linearGradient radialGradient
  stop clipPath mask pattern marker symbol use image style filter feBlend feColorMatrix feComponentTransfer feComposite
  feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset`.split(
    /\s+/,
  ),
);

/** Whether a style or an attribute loads nothing from elsewhere. */
const isOwn = (value: string) => !/@import|url\(\s*["']?(?!["']?#)|expression\(|javascript:/i.test(value);

const isOwnAddress = (value: string) => /^#|^data:image\/(?:png|jpeg|gif|webp);/i.test(value.trim());

function isHarmless(name: string, value: Properties[string]): boolean {
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  if (/^on/i.test(name)) return false;
  return /href$/i.test(name) ? isOwnAddress(text) : isOwn(text);
}

const parser = unified().use(rehypeParse, { fragment: true, space: 'html' }).freeze();
const writer = unified()
  .use(rehypeStringify, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true })
  .freeze();

/** A drawing that only draws. */
export interface SafeSvg {
  readonly content: string;
  /** What was taken out of it that could have run: names of elements and attributes. */
  readonly removed: readonly string[];
}

/** Writes a drawing anew, from what is known to draw; `undefined` if it is none. */
export function safeSvg(source: string): SafeSvg | undefined {
  const svg = parser.parse(source).children.find((node) => node.type === 'element' && node.tagName === 'svg');
  if (svg?.type !== 'element') return undefined;
  const removed = new Set<string>();
  visit(svg, (node, index, parent) => {
    if (node.type === 'text') return undefined;
    if (node.type === 'element') {
      const isDrawn = drawing.has(node.tagName) && (node.tagName !== 'style' || node.children.every(isOwnText));
      if (isDrawn) {
        node.properties = Object.fromEntries(
          Object.entries(node.properties).filter(([name, value]) => {
            const isKept = isHarmless(name, value);
            if (!isKept) removed.add(name);
            return isKept;
          }),
        );
        return undefined;
      }
      if (!/:|^metadata$/.test(node.tagName)) removed.add(node.tagName);
    }
    if (!parent || index === undefined) return undefined;
    // What a link or a choice encloses is drawn without it.
    const inner = node.type === 'element' && ['a', 'switch'].includes(node.tagName) ? node.children : [];
    parent.children.splice(index, 1, ...inner);
    return [SKIP, index];
  });
  svg.properties = {
    ...svg.properties,
    xmlns: 'http://www.w3.org/2000/svg',
    xmlnsXLink: 'http://www.w3.org/1999/xlink',
  };
  return { content: writer.stringify({ type: 'root', children: [svg satisfies Element] }), removed: [...removed] };
}

const isOwnText = (node: ElementContent) => node.type === 'text' && isOwn(node.value);
