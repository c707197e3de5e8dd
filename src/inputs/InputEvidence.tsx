import { createElement, type ComponentType } from 'react';
import { CountriesEvidence } from './countries/Evidence.tsx';
import type { EvidenceProps } from './field.ts';
import type { InputId } from './index.ts';

const evidence: Readonly<Record<InputId, ComponentType<EvidenceProps>>> = {
  choice: () => null,
  countries: CountriesEvidence,
};

/** What the page of an outcome shows of the answer that led to it, by the kind of its question. */
export const InputEvidence = ({ input, ...props }: EvidenceProps & { readonly input: InputId }) =>
  createElement(evidence[input], props);
