import { pathToFileURL } from 'node:url';
import { Fragment, isValidElement, type ElementType } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { evaluate, type HastPluginEntry } from 'satteri';

/** The documents of these tests have elements, and no components. */
const isTag = (type: unknown): type is ElementType => typeof type === 'string';
const elementType = (type: unknown) => (isTag(type) ? type : Fragment);

/** The HTML of an MDX document that is compiled with a plugin, or several one after the other. */
export async function compile(
  plugins: HastPluginEntry | HastPluginEntry[],
  file: string,
  mdx: string,
): Promise<string> {
  const { default: Content } = await evaluate(mdx, {
    Fragment,
    jsx: (type, props) => jsx(elementType(type), props),
    jsxs: (type, props) => jsxs(elementType(type), props),
    features: { headingAttributes: true },
    hastPlugins: [plugins].flat(),
    fileURL: pathToFileURL(file),
  });
  if (typeof Content !== 'function') throw new Error('the document did not compile to a component');
  const content: unknown = Reflect.apply(Content, undefined, [{}]);
  if (!isValidElement(content)) throw new Error('the document did not render');
  return renderToStaticMarkup(content);
}
