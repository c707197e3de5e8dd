/** A page of each kind, with its heading. */
export const kinds = {
  'the start page': ['/en/', 'Who may sell what to whom in CSP?'],
  'a guidance page': ['/en/guidance/supported-partner-relationships/', 'Who may sell to whom in CSP'],
  'a question': ['/en/transaction-scenarios/', 'Which scenario fits your case?'],
  'an outcome': ['/en/transaction-scenarios/s5-affiliate/', 'You cannot sell to your own affiliates'],
  'a checklist': ['/en/today/stay-authorised/', 'Stay authorised as an indirect reseller'],
  'a result': [
    '/en/direct-bill-requirements/not-yet/',
    'Under the rules of May 2021, you do not meet all requirements for direct bill',
  ],
  'all answers': ['/en/transaction-scenarios/all-answers/', 'All answers: Check whether a sale or purchase is allowed'],
  'the regions': ['/en/regions/', 'Regions, countries and currencies'],
  'the glossary': ['/en/glossary/', 'Glossary'],
  'the page about the site': ['/en/about/', 'About this site'],
  'the desk': ['/en/desk/', 'Answers for support staff'],
  'a page that does not exist': ['/404.html', 'This page does not exist'],
} as const satisfies Readonly<Record<string, readonly [path: string, heading: string]>>;
