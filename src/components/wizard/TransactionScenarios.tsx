import { transactionScenarios } from '../../wizards/transaction-scenarios/wizard.ts';
import { Questions, type QuestionsProps } from './Questions.tsx';

/** The island of the transaction scenarios: it brings the machine, the rest is shared. */
export function TransactionScenarios(props: QuestionsProps) {
  return <Questions wizard={transactionScenarios} {...props} />;
}
