/**
 * How the reader came to what is shown: with the page, by a step of their own, or from the support desk, which is used by
 * keyboard. Only a step moves the focus.
 */
export type Arrival = 'loaded' | 'stepped' | 'from-desk';
