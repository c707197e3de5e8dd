/** What was made, or why it could not be. */
type Attempt<T> = { readonly made: T; readonly problem?: undefined } | { readonly problem: string };

/**
 * Tries to make something that a text names. Astro renders what is inside `Only` under every edition, also under those that do not
 * show it, and there a link or a number may be one that the edition does not have. So the component shows the problem as
 * `data-problem`, and `Prose` throws where a page really has one.
 */
export function attempt<T>(make: () => T): Attempt<T> {
  try {
    return { made: make() };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
