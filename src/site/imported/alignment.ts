/** The class of a cell whose style aligns it; `undefined` where it stands as all others do. */
export function alignmentOf(style: unknown): 'align-end' | 'align-center' | undefined {
  const text = JSON.stringify(style ?? '');
  if (text.includes('right')) return 'align-end';
  return text.includes('center') ? 'align-center' : undefined;
}
