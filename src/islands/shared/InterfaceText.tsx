import { Fragment } from 'react';
import { piecesOf } from '../../text/englishWords.ts';

/**
 * A text in which the words of English interfaces are marked as English. Its element is replaced when the text changes: browsers that
 * translate a page replace text nodes, and React could no longer change them.
 */
export function InterfaceText({ text, words }: InterfaceTextProps) {
  return (
    <span key={text}>
      {piecesOf(text, words).map(({ text: piece, isEnglish }, at) =>
        isEnglish ? (
          <span key={at} lang="en">
            {piece}
          </span>
        ) : (
          <Fragment key={at}>{piece}</Fragment>
        ),
      )}
    </span>
  );
}

interface InterfaceTextProps {
  readonly text: string;
  /** The words to mark; none where the page is in English. */
  readonly words: readonly string[];
}
