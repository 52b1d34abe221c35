import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DealOfDraft } from '#core/review/deal-of-draft.ts';
import type { Edit } from '#core/text/edit.ts';
import { dealTexts, LANGUAGE_JOINTS } from '#ui/review/deal-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { LedgerTable } from '#ui/review/ledger-table.tsx';
import { QuotationChecklist } from '#ui/review/quotation-checklist.tsx';
import { TheyAsked } from '#ui/review/they-asked.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** The deal beside a draft: the ledger, the tick list of a quotation, what they asked, and which checks are off for want of data. */
export function DealPanel(props: {
  readonly deal: DealOfDraft;
  readonly text: string;
  readonly busy: boolean;
  readonly onEdit: (edits: readonly Edit[]) => void;
}): ReactNode {
  const { deal, text, busy, onEdit } = props;
  const say = useTexts(dealTexts);
  const language = useLanguage();
  const styles = useTextStyles();
  const hasFigures = deal.ledger.some(({ agreement }) => agreement !== 'absent');
  return (
    <>
      <LedgerTable rows={deal.ledger} text={text} busy={busy} onTake={onEdit} />
      {hasFigures && deal.unchecked.length > 0 ? (
        <div data-testid="unchecked" className={mergeClasses(styles.small, styles.muted)}>
          {say('unchecked', { names: deal.unchecked.map((name) => name[language]).join(LANGUAGE_JOINTS[language]) })}
        </div>
      ) : null}
      <QuotationChecklist items={deal.checklist} busy={busy} onInsert={onEdit} />
      <TheyAsked asked={deal.asked} />
    </>
  );
}
