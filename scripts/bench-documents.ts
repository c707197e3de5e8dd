import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const vocabulary =
  'partner customer region agreement invoice subscription tenant location provider reseller support plan account order market currency revenue service cloud offer contract program website address review month country company team answer'.split(
    ' ',
  );

/** A pseudo-random number generator with a fixed seed. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    yield state / 4_294_967_296;
  }
}

/** Generates a document of about 1,150 words with the common constructs. */
function documentOf(index: number, count: number): string {
  const source = numbers(index + 1);
  const below = (limit: number) => Math.floor(source.next().value * limit);
  const words = (length: number) => Array.from({ length }, () => vocabulary[below(vocabulary.length)] ?? '').join(' ');
  const sentence = () => `The ${words(4)} of the **${words(2)}** is \`${words(1)}\` for ${words(8)}.`;
  const paragraph = () => Array.from({ length: 4 }, sentence).join(' ');
  // Every third document is bilingual.
  const pair = (text: string) =>
    index % 3 === 0
      ? `<span data-ttu-id="a">${text.replaceAll('The', 'De')}</span><span class="sxs-lookup"><span data-ttu-id="a">${text}</span></span>`
      : text;
  const section = (_: unknown, at: number) => `## <a name="section-${at}"></a>${pair(`Section ${at} of ${words(3)}`)}

${pair(paragraph())}

> [!NOTE]
> ${pair(sentence())}

1. ${pair(sentence())}

   - ${pair(sentence())}

2. ${pair(`See [${words(2)}](document-${below(count)}.md#section-1), {${words(1)}} and <${words(1)} ID>.`)}

| ${pair('Left')} | ${pair('Right')} |
|---|---|
| ${words(3)}<br>${words(2)} | ${pair(sentence())} |

:::image type="content" source="images/${index}.png" alt-text="${words(4)}":::
`;
  return `---
title: Document ${index}
ms.date: 01/02/2025
ms.contentlocale: ${index % 3 === 0 ? 'nl-NL' : 'en-US'}
---

# <a name="document-${index}"></a>${pair(`Document ${index}`)}

${Array.from({ length: 6 }, section).join('\n')}`;
}

/** Writes a folder of generated documents. */
export function writeDocuments(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++)
    writeFileSync(join(folder, `document-${index}.md`), documentOf(index, count));
}
