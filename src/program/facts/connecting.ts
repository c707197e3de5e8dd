import type { Fact } from './fact.ts';

/** How reseller and provider connect, and what a provider does for its resellers and their customers. */
export const connecting = {
  F27: {
    sentence:
      'A reseller asks a provider about its programs, level of support and terms. When both agree, the provider e-mails an invitation; the reseller follows its link, may need to sign in again, ticks the box and selects Authorize indirect provider. Each then shows in the other’s list (Indirect providers, Indirect resellers). View customers lists the customers they share; Invite new customers asks a customer to authorise both at once, for which the customer’s e-mail address is needed.',
    grade: 'A',
    passages: ['connect-provider', 'accept-invitation', 'older-connect-provider'],
  },
  F28: {
    sentence:
      'Establishing the partnership authorises the provider to submit orders and add subscriptions for your customers, and gives it admin access to your company’s work account. You can remove that access afterwards in the Office 365 portal.',
    grade: 'A',
    passages: ['connect-provider'],
  },
  F29: {
    sentence: 'To submit orders for your customer, the provider needs a reseller relationship with that customer.',
    grade: 'A',
    passages: ['connect-provider'],
  },
  F30: {
    sentence:
      'Resellers must have enrolled as indirect resellers, and have accounts in Partner Center, before a provider can start working with them; and a partnership must be established in Partner Center.',
    grade: 'A',
    passages: ['provider-tasks'],
  },
  F31: {
    sentence:
      'A provider reviews its profile in Microsoft’s official list, changing it through its Microsoft representative; connects with resellers; and connects with customers.',
    grade: 'A',
    passages: ['provider-tasks'],
  },
  F32: {
    sentence:
      'A provider requests a partnership under Indirect resellers > Request a partnership: it opens the draft in e-mail or copies it, may edit the text but must keep the personalised link, and selects Done. Once the reseller has accepted, the provider can add customers for it, submit orders, associate it with a subscription, and make it the support contact.',
    grade: 'A',
    passages: ['connect-resellers'],
  },
  F33: {
    sentence:
      'The field Reseller (MPN ID) on the page of a subscription takes the MPN ID of the partner location account with which the reseller was onboarded, so that it receives its incentives and has an active MPA. Existing subscriptions can be updated too.',
    grade: 'A',
    passages: ['connect-resellers'],
  },
  F34: {
    sentence:
      'To let a reseller manage a customer’s account with admin permissions, the provider associates it on the New customer page when adding the customer; for an Azure customer the same, with tenant owner permission through User settings in the Azure portal. For incentives it associates the reseller with the subscription on the New subscription page. To delegate support it uses the list Designated support contact on the subscription’s page.',
    grade: 'A',
    passages: ['connect-resellers'],
  },
  F35: {
    sentence:
      'A provider ends a partnership with Indirect resellers > Remove partnership and confirms. The reseller leaves its list; customers associated with the reseller are not removed, and delegated admin privileges stay, so that you may want to tell the reseller and the customer. The provider represents that it acts in good faith, in accordance with its agreements and for a legitimate business purpose, and holds Microsoft harmless; where its agreement requires legal notice, giving it is the provider’s duty, as the tool sends none.',
    grade: 'A',
    passages: ['remove-partnership'],
  },
  F36: {
    sentence:
      'Providers create the accounts of new customers. Adding one for a reseller takes seven steps, with the reseller preselected; Cancel on a wrong order starts everything over. The user name and temporary password of the new admin are shown once, on the confirmation page, and cannot be seen again.',
    grade: 'A',
    passages: ['connect-customers', 'add-customers'],
  },
  F37: {
    sentence:
      'New subscriptions, upgrades and additional licences are made in the customer’s account through the Microsoft 365 portal and not in the Azure portal, says the introduction, while its seven steps are in Partner Center. Associating the reseller lets it earn incentives, if applicable; the designated support contact handles support requests.',
    grade: 'A',
    passages: ['add-subscriptions'],
  },
  F38: {
    sentence:
      'Associating a reseller with a new customer account delegates the management of the account and its subscriptions to it: the reseller gets admin access.',
    grade: 'A',
    passages: ['connect-customers'],
  },
} as const satisfies Record<string, Fact>;
