import { thresholds } from '../../program/thresholds.ts';
import { plain, type Checklist } from '../checklist/requirement.ts';

const { noticeMonths, noticeDays, deauthorisationYears } = thresholds;

/** What an indirect reseller needs to be reauthorised in its anniversary month (G37 to G39), and for its orders (G43, G44). */
export const stayAuthorised2025 = {
  edition: '2025-10',
  requirements: [
    {
      id: 'revenue',
      when: 'to-apply',
      // Before twelve months are over it is not needed (G39); at the first anniversary they are, or are about to be.
      answers: { yes: 'met', 'first-year': 'open', no: 'unmet', 'not-sure': 'open' },
    },
    { id: 'partner-id', when: 'to-apply', answers: plain },
    { id: 'authority', when: 'to-apply', answers: plain },
    { id: 'mfa', when: 'to-apply', answers: plain },
    { id: 'security-contact', when: 'to-apply', answers: plain },
    // That the yearly check asks for the agreement is only reported (G37b); each order needs it.
    { id: 'agreement', when: 'to-transact', answers: plain },
    { id: 'region', when: 'to-transact', answers: plain },
  ],
  plan: ['check', 'notice', 'make-up', 'anniversary', 'return'],
  calendar: {
    month: 'anniversary',
    due: {
      check: { months: -noticeMonths['2025-10'].value },
      notice: { days: -noticeDays['2025-10'].value },
      'make-up': { months: -1 },
      anniversary: {},
      return: { months: 12 * deauthorisationYears['2025-10'].value },
    },
  },
} as const satisfies Checklist;
