import { transformSync } from 'esbuild';
import first from './first.js?raw';

/** The script that runs before the first paint, minified once for all pages. */
export const firstScript = transformSync(first, { minify: true }).code;
