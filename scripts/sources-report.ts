import { basename } from 'node:path';
import type { PassageStatus } from '../src/learn/compare.ts';
import { pinKey } from '../src/program/pins.ts';
import { passages, type PassageId } from '../src/program/sources.ts';
import type { Rule } from '../src/wizards/rules.ts';

/** What became of a passage; `not there`: its document is not in the folder. */
export type Found = PassageStatus | { readonly kind: 'not there' };

/** Whether a rule that rests on a passage need not be looked at. */
export const isSame = ({ kind }: Found) => kind === 'unchanged' || kind === 'spelling';

/** The heading under which a passage is now, and the file if it is another one. */
export const placeIn = (found: Found): { readonly anchor?: string; readonly file?: string } =>
  found.kind === 'changed' || found.kind === 'moved' ? found : {};

/** What became of the passages, and of the rules that rest on them. */
export interface Comparison {
  readonly rules: readonly { readonly rule: Rule; readonly status: string }[];
  readonly passages: readonly {
    readonly id: PassageId;
    readonly found: Found;
    readonly at: string;
    readonly diff: string;
  }[];
}

/** What became of a passage, in words. */
export function inWords(found: Found): string {
  const { anchor, file } = placeIn(found);
  if (anchor === undefined) return found.kind;
  return `${found.kind}, now at ${file === undefined ? '' : basename(file)}#${anchor}`;
}

const countsOf = ({ passages: all }: Comparison): string => {
  const counts = new Map<string, number>();
  for (const { found } of all) counts.set(found.kind, (counts.get(found.kind) ?? 0) + 1);
  return `${[...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')} of ${all.length} passages.`;
};

/** The comparison as lines for a terminal. */
export function asText(comparison: Comparison, hasDiffs: boolean): string[] {
  const { rules: all, passages: found } = comparison;
  return [
    ...all.flatMap(({ rule, status: said }, index) => [
      ...(all[index - 1]?.rule.wizard === rule.wizard ? [] : [...(index === 0 ? [] : ['']), rule.wizard]),
      `  ${rule.id}: ${said}`,
    ]),
    '',
    ...found
      .filter((one) => one.found.kind !== 'unchanged' && one.found.kind !== 'not there')
      .flatMap((one) => [
        `${one.at}: ${pinKey(passages[one.id])}: ${inWords(one.found)}`,
        ...(hasDiffs && one.diff !== '' ? [`  ${one.diff}`] : []),
      ]),
    '',
    countsOf(comparison),
  ];
}

/** A text in a cell of a table. */
const cell = (text: string) => text.replaceAll('|', '\\|');

/** The comparison as a report in Markdown. */
export function asMarkdown(comparison: Comparison, hasDiffs: boolean): string[] {
  const { rules: all, passages: found } = comparison;
  const wizards = [...new Set(all.map(({ rule }) => rule.wizard))];
  const changes = found.filter((one) => one.found.kind !== 'unchanged' && one.found.kind !== 'not there');
  return [
    '# What the rules rest on',
    '',
    countsOf(comparison),
    ...wizards.flatMap((wizard) => [
      '',
      `## ${wizard}`,
      '',
      '| Rule | Its passages |',
      '| --- | --- |',
      ...all
        .filter(({ rule }) => rule.wizard === wizard)
        .map(({ rule, status: said }) => `| ${rule.id} | ${cell(said)} |`),
    ]),
    '',
    '## Passages',
    '',
    '| Passage | Status | Where it is |',
    '| --- | --- | --- |',
    ...changes.map((one) => `| ${cell(pinKey(passages[one.id]))} | ${inWords(one.found)} | ${one.at} |`),
    ...(hasDiffs
      ? changes
          .filter(({ diff }) => diff !== '')
          .flatMap(({ id, diff }) => ['', `### ${pinKey(passages[id])}`, '', '```', diff, '```'])
      : []),
  ];
}
