import { ChecklistIsland, type ChecklistProps } from './ChecklistIsland.tsx';
import type { HelpProps } from './extras.ts';
import { RevenueEvidence } from './RevenueEvidence.tsx';
import { RevenueForm } from './RevenueForm.tsx';

const Helps = ({ help, ...props }: HelpProps) => help.kind === 'revenue' && <RevenueForm {...props} help={help} />;

const extras = { Helps, Evidence: RevenueEvidence };

/** The requirements for direct bill, one of which is a revenue to work out. */
export const DirectBillIsland = (props: ChecklistProps) => <ChecklistIsland {...props} extras={extras} />;
