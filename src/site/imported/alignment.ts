/** Converts the `style` that aligns a cell to a class; `undefined` if there is none. */
export function alignmentOf(style: unknown): 'align-end' | 'align-center' | undefined {
  const text = JSON.stringify(style ?? '');
  if (text.includes('right')) return 'align-end';
  return text.includes('center') ? 'align-center' : undefined;
}
