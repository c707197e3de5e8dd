import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import { markdownLineEnding, markdownSpace, asciiAlpha } from 'micromark-util-character';
import { decodeString } from 'micromark-util-decode-string';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import type { Literal } from 'unist';

/** A Microsoft Learn directive, `:::name attribute="value":::`, as a block or inline. */
export interface Directive extends Literal {
  type: 'learnBlock' | 'learnInline';
  /** The source text. */
  value: string;
}

declare module 'mdast' {
  interface RootContentMap {
    learnBlock: Directive & { type: 'learnBlock' };
    learnInline: Directive & { type: 'learnInline' };
  }
  interface PhrasingContentMap {
    learnInline: Directive & { type: 'learnInline' };
  }
  interface BlockContentMap {
    learnBlock: Directive & { type: 'learnBlock' };
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    learnBlock: 'learnBlock';
    learnInline: 'learnInline';
    learnData: 'learnData';
  }
}

/** Parses the name and attributes of a directive; the name is empty if there is none. */
export function readDirective({ value }: Directive): { name: string; attributes: ReadonlyMap<string, string> } {
  const inside = value.replace(/^:+\s*/, '').replace(/\s*:+$/, '');
  const [name = ''] = /^[a-z-]+/i.exec(inside) ?? [];
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single, bare = ''] of inside.matchAll(
    /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"':]+))/g,
  ))
    attributes.set(key.toLowerCase(), decodeString(double ?? single ?? bare));
  return { name: name.toLowerCase(), attributes };
}

/** Directives that enclose the lines that follow. All others are inline. */
const blockNames = ['zone', 'zone-end', 'moniker', 'moniker-end', 'row', 'row-end', 'column', 'column-end', 'code'];

const isNameCode = (code: Code) => asciiAlpha(code) || code === codes.dash;

const tokenizeBlock: Tokenizer = function (effects, ok, nok) {
  let colons = 0;
  let name = '';
  const open: State = (code) => {
    if (code === codes.colon && colons < 3) {
      colons += 1;
      effects.consume(code);
      return open;
    }
    return colons === 3 ? beforeName(code) : nok(code);
  };
  const beforeName: State = (code) => {
    if (markdownSpace(code)) {
      effects.consume(code);
      return beforeName;
    }
    return inName(code);
  };
  const inName: State = (code) => {
    if (isNameCode(code) && code !== null) {
      name += String.fromCharCode(code).toLowerCase();
      effects.consume(code);
      return inName;
    }
    return blockNames.includes(name) ? rest(code) : nok(code);
  };
  const rest: State = (code) => {
    if (code === codes.eof || markdownLineEnding(code)) {
      effects.exit('learnData');
      effects.exit('learnBlock');
      return ok(code);
    }
    effects.consume(code);
    return rest;
  };
  return (code) => {
    effects.enter('learnBlock');
    effects.enter('learnData');
    return open(code);
  };
};

const tokenizeInline: Tokenizer = function (effects, ok, nok) {
  let colons = 0;
  const open: State = (code) => {
    if (code === codes.colon && colons < 3) {
      colons += 1;
      effects.consume(code);
      return open;
    }
    colons = 0;
    // The name must follow directly: `::::` and a lone `:::` are text.
    return asciiAlpha(code) ? inside(code) : nok(code);
  };
  const inside: State = (code) => {
    if (code === codes.eof) return nok(code);
    if (markdownLineEnding(code)) {
      colons = 0;
      effects.exit('learnData');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return nextLine;
    }
    colons = code === codes.colon ? colons + 1 : 0;
    effects.consume(code);
    return colons === 3 ? end : inside;
  };
  const nextLine: State = (code) => {
    if (markdownSpace(code)) {
      effects.enter('linePrefix');
      return prefix(code);
    }
    effects.enter('learnData');
    return inside(code);
  };
  const prefix: State = (code) => {
    if (markdownSpace(code)) {
      effects.consume(code);
      return prefix;
    }
    effects.exit('linePrefix');
    effects.enter('learnData');
    return inside(code);
  };
  const end: State = (code) => {
    effects.exit('learnData');
    effects.exit('learnInline');
    return ok(code);
  };
  return (code) => {
    effects.enter('learnInline');
    effects.enter('learnData');
    return open(code);
  };
};

const block: Construct = { name: 'learnBlock', tokenize: tokenizeBlock, concrete: true };
const inline: Construct = { name: 'learnInline', tokenize: tokenizeInline };

/** The micromark extension that tokenises directives. */
export const directiveSyntax: Extension = { flow: { [codes.colon]: block }, text: { [codes.colon]: inline } };

/** The mdast extension that converts their tokens to nodes. */
export const directivesFromMarkdown: FromMarkdown = {
  enter: {
    learnBlock(token) {
      this.enter({ type: 'learnBlock', value: '' }, token);
      this.buffer();
    },
    learnInline(token) {
      this.enter({ type: 'learnInline', value: '' }, token);
      this.buffer();
    },
  },
  exit: {
    learnData(token) {
      this.config.enter.data?.call(this, token);
      this.config.exit.data?.call(this, token);
    },
    learnBlock(token) {
      const value = this.resume();
      const node = this.stack.at(-1);
      if (node?.type === 'learnBlock') node.value = value;
      this.exit(token);
    },
    learnInline(token) {
      const value = this.resume();
      const node = this.stack.at(-1);
      if (node?.type === 'learnInline') node.value = value;
      this.exit(token);
    },
  },
};
