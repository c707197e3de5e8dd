import type { Image, Parents, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { readDirective, type Directive } from '../directives.ts';
import { markerOf } from './markers.ts';

/** Replaces inline directives by images or text, and `[!UICONTROL …]` by bold text. */
export function inlines(tree: Root, file: VFile): void {
  visit(tree, 'learnInline', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const made = fromDirective(node, file);
    parent.children.splice(index, 1, ...made);
    return [SKIP, index + made.length];
  });
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('[!')) return undefined;
    return controls(node, index, parent, file);
  });
}

function fromDirective(node: Directive, file: VFile): PhrasingContent[] {
  const { name, attributes } = readDirective(node);
  if (name === 'no-loc') return [{ type: 'text', value: attributes.get('text') ?? '' }];
  if (name === 'image') {
    const image: Image = {
      type: 'image',
      url: attributes.get('source') ?? '',
      alt: (attributes.get('alt-text') ?? '').replace(/\s+/g, ' ').trim(),
      position: node.position,
    };
    return [image];
  }
  // Closes the long description of an image, which is kept as text below it.
  if (name === 'image-end') return [];
  file.message(`“:::${name}” is not known, and stays as it is`, { place: node.position, ruleId: 'directive' });
  return [{ type: 'text', value: node.value }];
}

function controls(node: Text, index: number, parent: Parents, file: VFile): [typeof SKIP, number] | undefined {
  const at = node.value.indexOf('[!');
  const marker = markerOf([{ type: 'text', value: node.value.slice(at) }]);
  if (marker?.name !== 'uicontrol') {
    file.message(`“${node.value.slice(at, at + 20)}” is not known, and stays as it is`, {
      place: node.position,
      ruleId: 'marker',
    });
    return undefined;
  }
  const made: PhrasingContent[] = [
    { type: 'text', value: node.value.slice(0, at) },
    { type: 'strong', children: [...marker.inside] },
    ...marker.after,
  ];
  parent.children.splice(index, 1, ...made);
  return [SKIP, index + 2];
}
