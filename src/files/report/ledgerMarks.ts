/** Marks that stand around the ledger where a PDF prints it for machines. */
export const LEDGER_MARKS = ['⟦', '⟧'] as const;
