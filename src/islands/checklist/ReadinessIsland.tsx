import { ChecklistIsland, type ChecklistProps } from './ChecklistIsland.tsx';
import { ContactForm } from './ContactForm.tsx';
import type { HelpProps } from './extras.ts';
import { SameCountryForm } from './SameCountryForm.tsx';

function Helps({ help, texts, ...props }: HelpProps) {
  if (help.kind === 'primary-contact') return <ContactForm {...props} texts={texts} />;
  return (
    help.kind === 'same-country' &&
    texts.countries && <SameCountryForm {...props} texts={texts} countries={texts.countries} />
  );
}

const extras = { Helps };

/** What a reseller needs to enrol: an address and two countries can be checked. */
export const ReadinessIsland = (props: ChecklistProps) => <ChecklistIsland {...props} extras={extras} />;
