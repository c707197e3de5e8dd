import type { ComponentType } from 'react';
import { CountriesField } from './countries/Field.tsx';
import type { FieldProps } from './field.ts';
import type { InputId } from './index.ts';

/** The form that each kind of question shows above its choices; a choice needs none. */
export const fields: Readonly<Record<InputId, ComponentType<FieldProps> | undefined>> = {
  choice: undefined,
  countries: CountriesField,
};
