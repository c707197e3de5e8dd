/** The headers of one path, as a host that reads `_headers` puts them together. */
export function headersAt(file: string, path: string): string[] {
  return file
    .trim()
    .split('\n\n')
    .map((rule) => rule.split('\n'))
    .filter(([pattern = '']) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern))
    .flatMap(([, ...fields]) => fields.map((field) => field.trim()));
}
