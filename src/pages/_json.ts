/** Data as a file, on lines so that two releases can be compared. */
export const asJson = (data: unknown) =>
  new Response(`${JSON.stringify(data, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
