import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { isInterfaceWord, markedText } from '../../text/interfaceWords.ts';
import { localeOfDocument } from './document.ts';

/** Marks the words of English interfaces in the documents of other languages, so that they are pronounced as English. */
export const interfaceWords: HastPluginEntry = ({ fileURL }) => {
  const locale = localeOfDocument(fileURL);
  if (locale === 'en') return null;
  return defineHastPlugin({
    name: 'interface-words',
    element: {
      filter: ['strong'],
      visit(node, context) {
        if (isInterfaceWord(locale, context.textContent(node))) context.setProperty(node, 'lang', 'en');
      },
    },
    text(node, context) {
      const parent = context.parent(node);
      const isMarked = parent.type === 'element' && parent.tagName === 'strong' && isInterfaceWord(locale, node.value);
      const marked = isMarked ? undefined : markedText(locale, node.value);
      if (marked) context.replaceNode(node, marked);
    },
  });
};
