import type { ComponentType } from 'react';
import { CountriesEvidence } from './countries/Evidence.tsx';
import { CountriesField } from './countries/Field.tsx';
import type { EvidenceProps, FieldProps } from './field.ts';
import type { InputId } from './index.ts';

/** The form that each kind of question shows above its choices; a choice needs none. */
export const fields: Readonly<Record<InputId, ComponentType<FieldProps> | undefined>> = {
  choice: undefined,
  countries: CountriesField,
};

/** What each kind shows on the page of an outcome that its answer led to. */
export const evidence: Readonly<Record<InputId, ComponentType<EvidenceProps> | undefined>> = {
  choice: undefined,
  countries: CountriesEvidence,
};
