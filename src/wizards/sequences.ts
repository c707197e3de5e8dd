/** Who takes a step. */
export type Actor = 'you' | 'microsoft' | 'provider' | 'reseller' | 'both';

/**
 * Orders of events that are drawn: each step with who takes it. Their words stand in `i18n`.
 *
 * `enrolment` is that of direct bill (F39, R9), `handshake` that of reseller and provider (F27).
 */
export const sequences = {
  enrolment: [
    { id: 'check', by: 'you' },
    { id: 'form', by: 'you' },
    { id: 'verify', by: 'microsoft' },
    { id: 'credit', by: 'microsoft' },
    { id: 'passed', by: 'microsoft' },
    { id: 'plan', by: 'you' },
    { id: 'agreement', by: 'you' },
  ],
  handshake: [
    { id: 'terms', by: 'both' },
    { id: 'invite', by: 'provider' },
    { id: 'follow', by: 'reseller' },
    { id: 'authorize', by: 'reseller' },
    { id: 'listed', by: 'both' },
  ],
} as const satisfies Record<string, readonly { readonly id: string; readonly by: Actor }[]>;

export type SequenceId = keyof typeof sequences;
