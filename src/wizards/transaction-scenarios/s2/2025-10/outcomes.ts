import { sells } from '../../../drawings.ts';
import type { Outcomes } from '../../../outcome.ts';

/** The policy behind the outcomes of S2 that differ today: admin rights are GDAP (G56), and two texts on resale (G61). */
export const outcomes = {
  's2-with-permission': {
    verdict: 'supported',
    scenario: 'S2',
    restsOn: {
      S2: ['scenario-2', 'multi-partner', 'request-relationship'],
      G56: ['gdap', 'gdap-request', 'gdap-expiry', 'gdap-duration'],
    },
    you: 'partner',
    drawing: [[sells('partner', 'customer')], [sells('other-partner', 'customer')]],
  },
  's2-without-permission': {
    verdict: 'supported',
    scenario: 'S2',
    restsOn: {
      S2: ['scenario-2', 'multi-partner', 'request-relationship'],
      G56: ['gdap'],
    },
    you: 'partner',
    drawing: [[sells('partner', 'customer')], [sells('other-partner', 'customer')]],
  },
  's2-find-permission': {
    verdict: 'supported',
    scenario: 'S2',
    restsOn: { S2: ['scenario-2', 'multi-partner', 'request-relationship'], G56: ['gdap'] },
    you: 'partner',
    drawing: [[sells('partner', 'customer')], [sells('other-partner', 'customer')]],
  },
  's2-resale': {
    verdict: 'not-supported',
    scenario: 'S2',
    restsOn: {
      S2: ['scenario-2'],
      G61: ['resale-ban-2023', 'resale-ban-enrolling-2023'],
    },
    you: 'partner',
    drawing: [
      [sells('other-partner', 'partner', 'not-supported'), sells('partner', 'customer')],
      [sells('other-partner', 'customer')],
    ],
  },
} as const satisfies Outcomes;
