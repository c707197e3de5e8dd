import type { Locale } from '../i18n/locales.ts';
import { allAnswers, dataAt, fileAt, pathTo } from '../i18n/paths.ts';
import { editionIds } from '../program/editions.ts';
import { passageUnder } from '../program/successors.ts';
import { checklistIds, checklistOf, wizardIds, wizardOf } from '../wizards/index.ts';
import { editionOf } from '../wizards/checklist/checklist.ts';
import { pageAt, segmentsOfPage } from '../wizards/checklist/pages.ts';
import { inlineSource, passageOfLink } from './citations.ts';
import type { Links } from './markdown.ts';
import { slugs } from './navigation.ts';
import { firstQuestion, isOutcome, isQuestion, stateOf, type Wizard } from '../wizards/tree/tree.ts';

/** External pages that the content may link to by name: `[text](site:find-a-provider)`. */
const sites = {
  announcements: 'https://learn.microsoft.com/partner-center/announcements/',
  'azure-user-settings': 'https://aad.portal.azure.com/#blade/Microsoft_AAD_IAM/UsersManagementMenuBlade/UserSettings',
  'business-ticket':
    'https://partner.microsoft.com/dashboard/support/csp/servicerequests/create?stage=2&topicid=52ac28f3-d58f-99d9-9846-3df5a6477c54',
  'cancel-subscription':
    'https://learn.microsoft.com/partner-center/create-a-new-subscription#suspend-or-cancel-a-subscription',
  'confirm-customer-agreement': 'https://learn.microsoft.com/partner-center/confirm-customer-agreement',
  'csp-overview': 'https://partner.microsoft.com/pcv/dashboard/overview',
  'csp-profile': 'https://partner.microsoft.com/pcv/accountsettings/partnerprofile',
  'customer-agreements': 'https://learn.microsoft.com/partner-center/agreements',
  'delete-location':
    'https://partner.microsoft.com/dashboard/support/servicerequests/create?stage=2&topicid=1af7f3a0-1757-3543-4b6a-c945c3ad187b',
  'direct-bill-form': 'https://forms.office.com/r/0fP4fFT8n8',
  'direct-bill-welcome':
    'https://partner.microsoft.com/pcv/register/joinnow/enrollmentwelcome/Reseller/migrate?cloudInstance=Global',
  'email-ticket':
    'https://partner.microsoft.com/dashboard/support/csp/servicerequests/create?stage=2&topicid=b818ac05-8091-44a0-f9b4-6bb008a1ef54',
  'employment-ticket':
    'https://partner.microsoft.com/dashboard/support/csp/servicerequests/create?stage=2&topicid=c34a5c81-a111-476d-11a4-81c808c37a6b',
  'enrolment-welcome': 'https://partnercenter.microsoft.com/pcv/register/joinnow/enrollmentwelcome/valueaddedreseller',
  'find-a-provider': 'https://partnercenter.microsoft.com/partner/find-a-provider',
  'leave-membership-center': 'https://learn.microsoft.com/partner-center/guide-to-migration',
  'microsoft-support': 'https://learn.microsoft.com/partner-center/support-from-microsoft',
  'move-to-reseller-today': 'https://learn.microsoft.com/partner-center/enroll/transition-direct-to-indirect',
  'mpn-profile': 'https://partner.microsoft.com/pcv/accountsettings/connectedpartnerprofile',
  'partner-center-dashboard': 'https://partner.microsoft.com/dashboard',
  'partner-network': 'https://partner.microsoft.com/',
  'purchase-azure-plan': 'https://learn.microsoft.com/partner-center/purchase-azure-plan',
  'reseller-requirements-today': 'https://learn.microsoft.com/partner-center/enroll/new-indirect-reseller-requirement',
  'revenue-report':
    'https://partner.microsoft.com/resources/detail/new-subscription-analytics-report-on-partner-center-guide-pdf',
  'security-requirements-today': 'https://learn.microsoft.com/partner-center/security/security-requirements',
  'support-plans': 'https://partner.microsoft.com/support/partnersupport',
  'switch-azure': 'https://learn.microsoft.com/partner-center/switch-azure-subscriptions-to-a-different-partner',
  'update-acceptance':
    'https://learn.microsoft.com/partner-center/confirm-customer-agreement#confirm-customer-acceptance-for-existing-customers',
  'work-accounts': 'https://learn.microsoft.com/partner-center/azure-active-directory-tenants-and-partner-center',
} as const satisfies Record<string, string>;

/** Pages of the site other than guidance. */
const pages: readonly string[] = ['regions', 'glossary', 'about'];

/** Files of the site that the content may link to, and those that each edition has. */
const files: readonly string[] = ['decisions.schema.json'];
const dataFiles: readonly string[] = ['decisions.json'];

const isSite = (name: string): name is keyof typeof sites => Object.hasOwn(sites, name);

/** The path of a state's page. The first question has the path of the wizard. */
export function pathToState(locale: Locale, wizard: Wizard, state: string): string {
  const place = { locale, edition: wizard.edition };
  return state === firstQuestion(wizard) ? pathTo(place, wizard.id) : pathTo(place, wizard.id, state);
}

/** Where the links of a text may lead. */
export interface LinkContext {
  readonly locale: Locale;
  readonly wizard: Wizard;
  /** The slugs of the guidance pages. */
  readonly guidance: readonly string[];
}

/**
 * Resolves a link of the content to a URL. Texts link by id, so that a link to a missing page fails the build: `state:`
 * and `outcome:` for a page of the same wizard, `wizard:<id>`, `wizard:<id>/<state>`, `wizard:<id>/<result>` (checklists) and
 * `wizard:<id>/all-answers` for any wizard, and with `<id>/<edition>` for one of another edition, `guidance:<slug>` for a guidance
 * page and `guidance:<slug>/<edition>` for one of another edition, `page:` for the other pages, `source:` for a cited passage, `site:` for an external page, `file:` for a file of the site. Anchors on the same page
 * (`#…`) are left alone.
 *
 * @throws {Error} if the target does not exist
 */
export function addressOfLink(link: string, { locale, wizard, guidance }: LinkContext): string {
  const place = { locale, edition: wizard.edition };
  const [scheme, rest = ''] = link.split(/:(.*)/s);
  const [page = '', anchor] = rest.split('#');
  if (link.startsWith('#')) return link;
  const own = stateOf(wizard, rest);
  if (scheme === 'state' && own !== undefined && isQuestion(wizard, own)) return pathToState(locale, wizard, own);
  if (scheme === 'outcome' && own !== undefined && isOutcome(wizard, own)) return pathToState(locale, wizard, own);
  if (scheme === 'wizard') {
    const [id = '', ...segments] = rest.split('/');
    const named = editionIds.find((edition) => edition === segments[0]);
    const [edition, folders] = named ? [named, segments.slice(1)] : [place.edition, segments];
    const [state] = folders;
    const checklist = checklistIds.find((known) => known === id && editionOf(checklistOf(known), edition));
    const isKnown = checklist !== undefined || wizardIds.some((known) => known === id);
    if (isKnown && folders.join('/') === allAnswers) return pathTo({ locale, edition }, id, allAnswers);
    const listed = checklist && pageAt(edition, folders.join('/'));
    if (listed) return pathTo({ locale, edition }, checklist, ...segmentsOfPage(listed));
    const other = wizardIds.some((known) => known === id) ? wizardOf(id, edition) : undefined;
    const at = other && stateOf(other, state ?? firstQuestion(other));
    if (other && at !== undefined) return pathToState(locale, other, at);
  }
  const passage = passageOfLink(link);
  if (passage) return inlineSource(locale, passageUnder(place.edition, passage)).href;
  if (scheme === 'site' && isSite(rest)) return sites[rest];
  if (scheme === 'page' && pages.includes(rest)) return pathTo(place, rest);
  if (scheme === 'file' && files.includes(rest)) return fileAt(rest);
  if (scheme === 'file' && dataFiles.includes(rest)) return dataAt(place, rest);
  if (scheme === 'guidance') {
    const [slug = '', named] = page.split('/');
    const other = editionIds.find((edition) => edition === named);
    // Which pages another edition has, only the whole site knows: there its links are checked.
    if (named === undefined ? guidance.includes(slug) : other && slugs.includes(slug))
      return pathTo({ locale, edition: other ?? place.edition }, 'guidance', slug) + (anchor ? `#${anchor}` : '');
  }
  throw new Error(`a text links to “${link}”, which is not there`);
}

/** What stands after a link to a source: the date of its text. `undefined` for any other link. */
function dateOfLink(link: string, { locale, wizard }: Pick<LinkContext, 'locale' | 'wizard'>): string | undefined {
  const passage = passageOfLink(link);
  return passage && inlineSource(locale, passageUnder(wizard.edition, passage)).date;
}

/** How the links of a text are resolved. @param finish makes a path of this site the URL that is wanted */
export const linksIn = (context: LinkContext, finish: (address: string) => string = (address) => address): Links => ({
  addressOf: (link) => finish(addressOfLink(link, context)),
  dateOf: (link) => dateOfLink(link, context),
});
