import { describe, expect, test } from 'vitest';
import { tally } from '../../../src/learn/tally.ts';
import { convert } from './convert.ts';

const body = (markdown: string) => convert(markdown).body.trim();

describe('alerts', () => {
  test.each([
    ['on lines of their own', '> [!NOTE]\n> Read\n> this.', '<Callout kind="note">\n  Read this.\n</Callout>'],
    ['in any case', '> [!tip]\n> Read.', '<Callout kind="tip">\n  Read.\n</Callout>'],
    ['with the text on the same line', '>[!IMPORTANT] Read.', '<Callout kind="important">\n  Read.\n</Callout>'],
    ['after a line break', '> [!Warning]  \n> Read.', '<Callout kind="warning">\n  Read.\n</Callout>'],
    ['with blocks', '> [!CAUTION]\n>\n> - one\n> - two', '<Callout kind="caution">\n  - one\n  - two\n</Callout>'],
    [
      'two in one quote',
      '> [!NOTE]\n> One.\n> [!TIP]\n> Two.',
      '<Callout kind="note">\n  One.\n</Callout>\n\n<Callout kind="tip">\n  Two.\n</Callout>',
    ],
    [
      'in a list',
      '1. Step\n\n   > [!NOTE]\n   > Read.\n\n2. Step',
      '1. Step\n\n   <Callout kind="note">\n     Read.\n   </Callout>\n\n2. Step',
    ],
  ])('%s', (_, markdown, expected) => {
    expect(body(markdown)).toBe(expected);
  });

  test('a quote without a marker stays a quote', () => {
    expect(body('> Somebody said.')).toBe('> Somebody said.');
  });

  test('one that nobody knows stays readable, and is reported', () => {
    const { body: text, messages } = convert('> [!SUCCESS]\n> It works.');
    expect(text).toContain('SUCCESS');
    expect(text).toContain('It works.');
    expect(messages.join()).toContain('“[!SUCCESS]” is not known');
  });
});

describe('pictures', () => {
  test.each([
    ['![Alt](images/there.png)', '![Alt](../media/1.png)'],
    [':::image type="content" source="images/there.png" alt-text="A, B":::', '![A, B](../media/1.png)'],
    [
      ':::image source="images/a_b.png"\nalt-text="Over\ntwo lines":::',
      '<MissingPicture source="images/a_b.png" alt="Over two lines" />',
    ],
    [
      'See ![x](https://example.org/x.png) here',
      'See <MissingPicture source="https://example.org/x.png" alt="x" /> here',
    ],
    ['![Alt](../../secret.png)', '<MissingPicture source="../../secret.png" alt="Alt" />'],
    [
      ':::image type="complex" source="images/there.png" alt-text="Flow":::\nLong text.\n:::image-end:::',
      '![Flow](../media/1.png) Long text.',
    ],
  ])('%s', (markdown, expected) => {
    expect(body(markdown).replace(/\s+/g, ' ')).toBe(expected);
  });

  test('one that is not there and says nothing is reported', () => {
    const { body: text, messages } = convert('a :::image type="icon" source="x.png"::: b');
    expect(text).toBe('a b\n');
    expect(messages.join()).toContain('x.png');
  });
});

describe('what Microsoft’s site replaces', () => {
  const include = (path: string) =>
    ({ 'i/one.md': '---\na: b\n---\nOne *word* [x](../known-a.md).', 'i/two.md': '- a\n- b' })[path];

  test('words that stay untranslated', () => {
    expect(body('In :::no-loc text="Partner Center"::: only.')).toBe('In Partner Center only.');
  });

  test('names of controls', () => {
    expect(body('Choose [!UICONTROL Save all] now.')).toBe('Choose **Save all** now.');
  });

  test('an included sentence, with its links from its own place', () => {
    expect(convert('Before [!INCLUDE [t](i/one.md)] after.', { include }).body).toBe(
      'Before One _word_ [x](known-a.mdx). after.\n',
    );
  });

  test('included blocks', () => {
    expect(convert('[!INCLUDE [t](i/two.md)]', { include }).body).toBe('- a\n- b\n');
  });

  test('an include that is not there leaves its title, and is reported', () => {
    const { body: text, messages } = convert('See [!INCLUDE [the limits](i/none.md)].', { include });
    expect(text).toBe('See _the limits_.\n');
    expect(messages.join()).toContain('document.md:3:15-3:38: “i/none.md”');
  });

  test('an include of itself ends', () => {
    expect(convert('[!INCLUDE [again](self.md)]', { include: () => '[!INCLUDE [again](self.md)]' }).body).toBe(
      '_again_\n',
    );
  });

  test('a video is linked to', () => {
    const { body: text, messages } = convert('> [!VIDEO https://www.microsoft.com/video/a_b]');
    expect(text).toBe('<Video href="https://www.microsoft.com/video/a_b" />\n');
    expect(messages.join()).toContain('video');
  });

  test('a block that only looks different is its text', () => {
    expect(body('> [!div class="nextstepaction"]\n> [Next](known-b.md)')).toBe('[Next](known-b.mdx)');
  });

  test('tabs stand one below the other', () => {
    expect(body('## [Left](#tab/left)\n\nl\n\n## [Right](#tab/right)\n\nr\n\n---\n\nafter')).toBe(
      '<Tab title="Left">\n  l\n</Tab>\n\n<Tab title="Right">\n  r\n</Tab>\n\nafter',
    );
  });

  test('zones and monikers are shown with their names, and reported', () => {
    const { body: text, messages } = convert(
      ':::zone pivot="direct"\nA\n:::zone-end\n\n::: moniker range=">= two"\nB\n::: moniker-end',
    );
    expect(text).toBe('<Zone name="direct">\n  A\n</Zone>\n\n<Zone name=">= two">\n  B\n</Zone>\n');
    expect(messages).toHaveLength(2);
  });

  test('a zone that is not ended ends with the document, and is reported', () => {
    const { body: text, messages } = convert(':::zone pivot="direct"\nA');
    expect(text).toContain('A');
    expect(messages.join()).toContain('is not ended');
  });

  test('rows and columns stand one below the other, set in or not', () => {
    expect(
      body(
        ':::row:::\n   :::column:::\n      Left.\n   :::column-end:::\n:::column:::\nRight.\n:::column-end:::\n:::row-end:::',
      ),
    ).toBe('Left.\n\nRight.');
  });

  test('code from a file is named, and reported', () => {
    const { body: text, messages } = convert(':::code language="json" source="a.json":::');
    expect(text).toBe('`a.json`\n');
    expect(messages).toHaveLength(1);
  });
});

describe('what MDX minds', () => {
  test.each([
    ['braces', 'Type {name} or {{x}}.', 'Type \\{name} or \\{\\{x}}.'],
    ['< before a digit', 'Fewer than <5, a < b.', 'Fewer than \\<5, a \\< b.'],
    ['a placeholder', 'Your <tenant ID> and <T>.', 'Your \\<tenant ID> and \\<T>.'],
    ['a placeholder that begins a line', '<tenant ID> **is** yours.', '\\<tenant ID> **is** yours.'],
    [
      'a placeholder that begins like HTML',
      'Run <script name> on <table name>, <b and c>.',
      'Run \\<script name> on \\<table name>, \\<b and c>.',
    ],
    ['the name of a table', 'Put the <table> name in.', 'Put the \\<table> name in.'],
    ['the name of an object', 'The <object ID> here.', 'The \\<object ID> here.'],
    ['a placeholder in a comment', 'a <!-- <tenant> --> b', 'a {/* <tenant> */}b'],
    ['a placeholder in code', '`<tenant ID> {x}`', '`<tenant ID> {x}`'],
    ['an autolink', '<https://example.org/a?b=1>', '[https://example.org/a?b=1](https://example.org/a?b=1)'],
    ['a line that begins like JavaScript', 'import taxes\n\nexport goods', '&#x69;mport taxes\n\n&#x65;xport goods'],
    ['a break that is not closed', 'one<br>two</br>three', 'one<br />two<br />three'],
    ['a comment', '<!-- {a} */ b -->\n\ntext', '{/* {a} * / b */}\n\ntext'],
    ['code', '```json\n{ "a": "<b>" }\n```', '```json\n{ "a": "<b>" }\n```'],
    ['what Markdown has no sign for', 'H<sub>2</sub>O <kbd>Ctrl</kbd>', 'H<sub>2</sub>O <kbd>Ctrl</kbd>'],
    [
      'a tag that is never closed',
      '<b>bold\n\n> [!NOTE]\n> more',
      '**bold**\n\n<Callout kind="note">\n  more\n</Callout>',
    ],
  ])('%s', (_, markdown, expected) => {
    expect(body(markdown)).toBe(expected);
  });
});

describe('HTML', () => {
  test('a plain table is a table of Markdown', () => {
    expect(body('<table><thead><tr><th>A</th></tr></thead><tr><td>x<br>y</td></tr></table>')).toBe(
      '| A        |\n| -------- |\n| x<br />y |',
    );
  });

  test('a table with lists, or cells over several rows, keeps them', () => {
    const text = body(
      '<table><tr><th>A</th><th>B</th></tr><tr><td rowspan="2">x</td><td><ul><li>p</li><li>q</li></ul></td></tr><tr><td>z</td></tr></table>',
    );
    expect(text).toContain('<td rowspan="2">x</td>');
    expect(text).toMatch(/<td>\s*- p\s*- q\s*<\/td>/);
    expect(text).toContain('<th scope="col">A</th>');
  });

  test('nothing of it runs or looks different', () => {
    const { body: text, messages } = convert(
      '<div onclick="x()" style="color:red">a</div>\n\n<script>x()</script>\n\n[b](javascript:x)\n\n<iframe src="https://example.org/e"></iframe>',
    );
    expect(text).toBe('a\n\nb\n\n<Video href="https://example.org/e" />\n');
    expect(messages.join('\n')).toMatch(/<script> is left out/);
    expect(messages.join('\n')).toMatch(/<iframe>/);
  });
});

describe('what else is kept', () => {
  test('the cells of a row that is longer than its head', () => {
    const { body: text, messages } = convert('| A |\n|---|\n| 1 | two |');
    expect(text).toContain('| 1 | two |');
    expect(messages.join()).toContain('more cells than its head');
  });

  test.each([
    ['single quotes in a directive', "Use :::no-loc text='Azure Portal'::: now.", 'Use Azure Portal now.'],
    [
      'quotes written as entities',
      '![a](x.png) :::image source="y.png" alt-text="Say &quot;hi&quot;":::',
      '<MissingPicture source="x.png" alt="a" /> <MissingPicture source="y.png" alt="Say &#x22;hi&#x22;" />',
    ],
    [
      'text in the brackets of an alert',
      '> [!WARNING Be careful]\n> Now.',
      '<Callout kind="warning">\n  Be careful Now.\n</Callout>',
    ],
    [
      'a film in a sentence',
      'See <iframe src="https://example.org/e"></iframe> now.',
      'See [https://example.org/e](https://example.org/e) now.',
    ],
    ['an anchor that closes itself', '<a name="b"/>Text after.\n\nMore.', '<a id="b" />Text after.\n\nMore.'],
    [
      'tabs in a step',
      '1. Step\n\n   # [A](#tab/a)\n\n   one\n\n   ---\n\n2. Next',
      '1. Step\n\n   <Tab title="A">\n     one\n   </Tab>\n\n2. Next',
    ],
    ['an id in braces', '## Title {#own-id}', '## <a id="own-id" />Title'],
  ])('%s', (_, markdown, expected) => {
    expect(body(markdown)).toBe(expected);
  });

  test('a directive inside HTML is reported', () => {
    expect(convert('<table><tr><td>:::image source="a.png":::</td></tr></table>').messages.join()).toContain(
      'stays as it is inside HTML',
    );
  });

  test('a tab is called in the language of its page', () => {
    const heading = '## [<span>Tabblad</span><span class="sxs-lookup"><span>Tab</span></span>](#tab/a)\n\nx';
    expect(convert(heading, { side: 'translation' }).body).toContain('<Tab title="Tabblad">');
    expect(convert(heading, { side: 'english' }).body).toContain('<Tab title="Tab">');
  });
});

describe('anchors', () => {
  test.each([
    ['of the old kind', '## <a name="own-name"></a>A heading', '## <a id="own-name" />A heading'],
    ['made of the heading', '## A heading, and more!', '## <a id="a-heading-and-more" />A heading, and more!'],
    ['in the text', 'A <a name="here"></a>place.', 'A <a id="here" />place.'],
    ['two of one heading', '## <a id="a"></a><a name="b"></a>C', '## <a id="a" /><a id="b" />C'],
  ])('%s', (_, markdown, expected) => {
    expect(body(markdown)).toBe(expected);
  });

  test('one that is there twice stays with the first', () => {
    const { body: text, messages } = convert(
      '## <a name="a"></a>One\n\n## <a name="a"></a>Two\n\n## Three\n\n## Three',
    );
    expect(text).toBe(
      '## <a id="a" />One\n\n## <a id="a-1" />Two\n\n## <a id="three" />Three\n\n## <a id="three-1" />Three\n',
    );
    expect(messages).toEqual(['document.md:5:1-5:23: the anchor “a” is there twice']);
  });

  test('headings go down a level at a time', () => {
    expect(body('## A\n\n#### B\n\n# C')).toBe('## <a id="a" />A\n\n### <a id="b" />B\n\n## <a id="c" />C');
  });
});

describe('links', () => {
  test.each([
    ['to an imported document', '[x](known-a.md#part)', '[x](known-a.mdx#part)'],
    ['to the same one', '[x](document.md#part)', '[x](#part)'],
    ['to another document', '[x](other.md#part)', '[x](https://learn.microsoft.com/nl-nl/partner-center/other#part)'],
    ['to a document in a folder', '[x](a/index.md)', '[x](https://learn.microsoft.com/nl-nl/partner-center/a/)'],
    ['to a document above', '[x](../azure/b.md?view=c#d)', '[x](https://learn.microsoft.com/nl-nl/azure/b?view=c#d)'],
    ['from the root', '[x](/azure/b)', '[x](https://learn.microsoft.com/nl-nl/azure/b)'],
    ['elsewhere', '[x](https://example.org/a_b?c=1#d "T")', '[x](https://example.org/a_b?c=1#d "T")'],
    ['by reference', '[x][r]\n\n[r]: known-b.md', '[x](known-b.mdx)'],
    ['by mail', '[x](mailto:a@example.org)', '[x](mailto:a@example.org)'],
    ['to nowhere', '[x](~/y.md)', 'x'],
  ])('%s', (_, markdown, expected) => {
    expect(body(markdown)).toBe(expected);
  });
});

describe('two languages in one document', () => {
  const pair = (translated: string, english: string) =>
    `<span data-ttu-id="1">${translated}</span><span class="sxs-lookup"><span data-ttu-id="1">${english}</span></span>`;
  const markdown = `## <a name="start"></a>${pair('Begin', 'Start')}

${pair('Eén.', 'One.')} ${pair('Zie [hier](known-a.md).', 'See [here](known-a.md).')}

> [!NOTE]
> ${pair('Let **op**.', 'Mind **this**.')}

- ${pair('Punt', 'Point')}

| ${pair('Kop', 'Head')} |
|---|
| ${pair('Cel', 'Cell')}<br>3 |`;

  test('the translation', () => {
    expect(convert(markdown, { side: 'translation' }).body).toBe(
      '## <a id="start" />Begin\n\nEén. Zie [hier](known-a.mdx).\n\n<Callout kind="note">\n  Let **op**.\n</Callout>\n\n- Punt\n\n| Kop        |\n| ---------- |\n| Cel<br />3 |\n',
    );
  });

  test('the English', () => {
    expect(convert(markdown, { side: 'english' }).body).toBe(
      '## <a id="start" />Start\n\nOne. See [here](known-a.mdx).\n\n<Callout kind="note">\n  Mind **this**.\n</Callout>\n\n- Point\n\n| Head        |\n| ----------- |\n| Cell<br />3 |\n',
    );
  });

  test('a heading without an anchor has the same one in both', () => {
    const heading = `## ${pair('Volgende stappen', 'Next steps')}`;
    expect(convert(heading, { side: 'translation' }).body).toBe('## <a id="next-steps" />Volgende stappen\n');
  });
});

describe('no word is lost or joined', () => {
  test.each([
    [
      'a list in a cell that is not ended',
      '| A | B |\n|---|---|\n| Open list | Holds: <ul><li>Red</li><li>Green</li> |\n| Next | row |',
      ['- Red', '- Green', 'Next'],
    ],
    ['a list in a cell without the ends of its items', '| A |\n|---|\n| <ul><li>A<li>B</ul> |', ['- A', '- B']],
    ['a paragraph in a cell', '| A |\n|---|\n| off <p> In |', ['off', 'In']],
    ['text after a comment that is not ended', 'One.\n\n<!-- two\n\nThree.', ['One.', '\\<!-- two', 'Three.']],
    [
      'columns that are set in by four',
      ':::row:::\n    :::column:::\n        Left **one**.\n    :::column-end:::\n:::row-end:::',
      ['Left **one**.'],
    ],
    ['a place in a span', 'A <span id="here"></span>place.', ['<a id="here" />']],
    ['a heading of signs', '## `$$`', ['<a id="section" />`$$`']],
    ['a link in a link', '<a href="known-a.md">One [two](known-b.md)</a>', ['known-a.mdx']],
    ['a rule at the beginning', '---\n\nText.\n\n---\n\nMore.', ['***', 'Text.', 'More.']],
  ])('%s', (_, markdown, expected) => {
    const text = body(markdown);
    for (const part of expected) expect(text).toContain(part);
    expect(text).not.toContain('offIn');
  });

  test.each(['constructor', 'callout', 'video'])('a block that only the importer makes is none: %s', (name) => {
    expect(body(`<div DATA-learn="${name}" data-kind="none">\n\na\n\n</div>`)).toBe('a');
    expect(body(`<p>b</p><div\ndata-learn=${name}>a</div>`)).toBe('b\n\na');
  });

  test('the title of a tab is its words', () => {
    expect(body('## [The <b>left</b>](#tab/left)\n\nl')).toContain('<Tab title="The left">');
  });

  test('the count of words is not misled by a sign in an attribute', () => {
    expect(tally('<b title="x>y">words</b>', undefined, () => undefined).words.map(({ text }) => text)).toEqual([
      'words',
    ]);
  });

  test('a link without words is left out, and reported with its address', () => {
    const { body: text, messages } = convert('See [](known-a.md) and [x](ftp://example.org).');
    expect(text).toBe('See and x.\n');
    expect(messages.join()).toContain('left out: “known-a.md”');
    expect(messages.join()).toContain('stays as text: “ftp://example.org”');
  });

  test('marks in one language do not pair with those in the other', () => {
    const pair = (one: string, two: string) => `<span>${one}</span><span class="sxs-lookup"><span>${two}</span></span>`;
    const markdown = `${pair('De *naam van `x', 'The name* of x`')} ${pair('a_b | c', 'd_e | f')}`;
    expect(convert(markdown, { side: 'translation' }).body).toBe('De \\*naam van \\`x a_b | c\n');
    expect(convert(markdown, { side: 'english' }).body).toBe('The name\\* of x\\` d_e | f\n');
  });

  test('footnotes have no heading in another language', () => {
    expect(body('Text.[^1]\n\n[^1]: A note.')).not.toContain('Footnotes');
  });

  test('code of a file that is there is shown, all of it or some lines', () => {
    const include = (path: string) => (path === 'a.json' ? 'one\n  two\n  three\nfour\n' : undefined);
    expect(convert(':::code language="json" source="a.json" range="2-3":::', { include }).body).toBe(
      '```json\ntwo\nthree\n```\n',
    );
    expect(convert('[!code-json[main](a.json)]', { include }).body).toBe('```json\none\n  two\n  three\nfour\n```\n');
  });
});
