import { firstEdition, type EditionId } from '../src/program/editions.ts';
import { wizardOf as wizardUnder } from '../src/wizards/index.ts';
import type { Wizard } from '../src/wizards/tree/tree.ts';

/** A wizard; most tests are of the first edition, whose documents they work their expected values out from. */
export const wizardOf = (id: string, edition: EditionId = firstEdition): Wizard => wizardUnder(id, edition);

export const transactionScenarios = wizardOf('transaction-scenarios');
export const chooseModel = wizardOf('choose-model');
