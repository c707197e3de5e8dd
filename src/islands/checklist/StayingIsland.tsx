import { ChecklistIsland, type ChecklistProps } from './ChecklistIsland.tsx';
import { YearPlan } from './YearPlan.tsx';

const extras = { Plan: YearPlan };

/** What keeps a reseller authorised, with a plan from its anniversary month. */
export const StayingIsland = (props: ChecklistProps) => <ChecklistIsland {...props} extras={extras} />;
