/** A JSON response with line breaks, so that releases can be compared with diff. */
export const asJson = (data: unknown) =>
  new Response(`${JSON.stringify(data, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
