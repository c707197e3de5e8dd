import { load } from '../../islands/shared/loadJson.ts';
import type { CountryNames } from './names.ts';

/** Whether what was loaded is what the build wrote. */
const isCountryNames = (file: unknown): file is CountryNames =>
  typeof file === 'object' && file !== null && Object.values(file).every(Array.isArray);

/** Loads all names of the countries. @returns `undefined` where the network has gone: then a field knows those that it shows */
export async function loadCountryNames(url: string): Promise<CountryNames | undefined> {
  try {
    const file = await load(url);
    return isCountryNames(file) ? file : undefined;
  } catch {
    return undefined;
  }
}
