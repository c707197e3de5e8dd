/**
 * One way to each outcome, written by hand from S1 to S8 of the facts: the answers in order, and where they lead. Two
 * countries are written as the address holds them.
 */
export const paths: Readonly<Record<string, string>> = {
  'find-role': 'help not-sure',
  'no-scenario': 'help direct-bill none-of-these',
  'not-enrolled': 's1 not-enrolled',
  'ordinary-customer': 'help not-enrolled own-use',

  's1-direct-bill': 's1 direct-bill',
  's1-two-tier': 's1 indirect-reseller yes yes',
  's1-through-reseller': 's1 indirect-provider',
  's1-sign-mpa': 's1 indirect-reseller no',
  's1-connect-provider': 'help indirect-reseller sell yes no',
  's1-find-mpa': 's1 indirect-reseller not-sure',
  's1-find-provider': 's1 indirect-reseller yes not-sure',

  's2-with-permission': 's2 customer-buys other-services',
  's2-without-permission': 's2 customer-buys own-azure public',
  's2-find-permission': 's2 customer-buys own-azure not-sure',
  's2-resale': 's2 resell yes',
  's2-resale-of-other': 's2 resell no',
  's2-find-service': 's2 resell not-sure',
  's2-from-provider': 's2 from-provider',
  's2-find-route': 's2 not-sure',

  's3-manage-licences': 's3 manage microsoft licences',
  's3-manage-azure': 's3 manage third-party azure',
  's3-manage-licences-with-partner': 's3 manage csp-partner licences',
  's3-manage-azure-with-partner': 's3 manage csp-partner azure',
  's3-move-licences': 's3 move third-party licences',
  's3-move-azure': 's3 move microsoft azure',
  's3-move-licences-from-partner': 's3 move csp-partner licences',
  's3-switch-azure': 's3 move csp-partner azure',
  's3-syndication': 's3 move syndication',
  's3-find-source': 's3 manage not-sure',
  's3-find-kind': 's3 move csp-partner not-sure',
  's3-find-goal': 's3 not-sure',

  's4-customer-tenant': 's4 indirect-reseller customer-tenant',
  's4-csp-tenant': 's4 direct-bill csp-tenant',
  's4-from-provider': 's4 indirect-provider other-partner',
  's4-reseller-from-provider': 's4 indirect-provider indirect-reseller',
  's4-self': 's4 own-group',
  's4-find-seller': 's4 not-sure',
  's4-find-tenant': 's4 direct-bill not-sure',

  's5-own-company': 's5 own-company',
  's5-affiliate': 's5 affiliate',
  's5-ordinary-sale': 's5 neither',
  's5-find-affiliate': 'help indirect-provider sell-to-self not-sure',

  's6-no-relationship': 's6 no',
  's6-another-tenant': 's6 yes no another-tenant',
  's6-end-relationship': 's6 yes no end-relationship',
  's6-second-provider': 's6 yes yes second-provider',
  's6-no-way': 's6 yes no none-of-these',
  's6-existing-customer': 's6 yes yes none-of-these',
  's6-find-relationship': 's6 not-sure',
  's6-find-customer': 's6 yes not-sure',
  's6-find-way': 's6 yes yes not-sure',

  's7-same-region': 's7 NL.SE',
  's7-different-regions': 's7 NL.US',
  's7-not-listed': 's7 NL.ZZ',
  's7-find-country': 'help direct-bill sell-abroad not-sure',

  's8-same-region': 's8 DK.DE',
  's8-different-regions': 's8 AU.NZ',
  's8-not-listed': 's8 ZZ.SE',
  's8-find-country': 's8 not-sure',
};

/** The outcomes by the scenario that their ids name, so that one page walks several: opening one costs most of the time. */
export const pathsByScenario: ReadonlyMap<string, readonly (readonly [outcome: string, path: string])[]> = Map.groupBy(
  Object.entries(paths),
  ([outcome]) => /^s\d/.exec(outcome)?.[0] ?? 'help',
);

/** The same for the choice of a model, from "Choosing a model" in the facts. */
export const modelPaths: Readonly<Record<string, string>> = {
  'join-network': 'new no',
  'find-mpn-id': 'new not-sure',
  'find-place': 'not-sure',
  'start-reseller': 'new yes sell',
  'start-reseller-direct-bill-later': 'new yes own-contract',
  'stay-reseller': 'reseller no no',
  'find-wish': 'reseller no not-sure',
  'not-yet-revenue': 'reseller no yes below',
  'not-yet-capabilities': 'reseller no yes enough not-all',
  'find-revenue': 'reseller no yes not-sure',
  'find-capabilities': 'reseller no yes enough not-sure',
  'within-reach': 'reseller not-sure yes enough all',
  'stay-direct-bill': 'direct-bill keep yes',
  'requirements-not-met': 'direct-bill keep no',
  'move-to-reseller': 'direct-bill hand-over',
  'find-standing': 'direct-bill not-sure not-sure',
  'indirect-provider': 'provider',
  'become-provider': 'direct-bill distribute',
};
