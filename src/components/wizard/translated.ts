import { options, type ComponentChildren, type VNode } from 'preact';

/** The text that each element was last given, where it holds nothing else. */
const texts = new WeakMap<Element, string>();

function onlyText(children: ComponentChildren): string | undefined {
  let text = '';
  for (const part of [children].flat())
    if (typeof part === 'string' || typeof part === 'number') text += String(part);
    else if (typeof part === 'object' && part !== null) return undefined;
  return text;
}

/**
 * Browsers that translate a page put elements of their own in the place of a text. Preact would change the text that is gone.
 * So where a text changes that is alone in its element, it is written into the element.
 */
function write(vnode: VNode): void {
  const element = '__e' in vnode ? vnode.__e : undefined;
  if (typeof vnode.type !== 'string' || !(element instanceof Element)) return;
  const [text, last] = [onlyText(vnode.props.children), texts.get(element)];
  if (text === undefined) texts.delete(element);
  else {
    if (last !== undefined && last !== text && element.textContent !== text) element.textContent = text;
    texts.set(element, text);
  }
}

if (typeof document !== 'undefined') {
  const before = options.diffed?.bind(options);
  options.diffed = (vnode) => {
    before?.(vnode);
    write(vnode);
  };
}
