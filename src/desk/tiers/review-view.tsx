import { Button, Field, Input, makeStyles, mergeClasses, Radio, RadioGroup, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { REVIEW_SCOPES, type ReviewScope, type TierDecision, type TierReviewItem } from '#api/tier-contract.ts';
import { addDays } from '#core/trade/calendar.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { DecisionResults } from '#desk/tiers/decision-results.tsx';
import { ReviewRow } from '#desk/tiers/review-row.tsx';
import { reviewTexts } from '#desk/tiers/review-texts.ts';
import { useReview } from '#desk/tiers/use-review.ts';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  bulk: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  reason: { flex: '1 1 260px' },
});

const LATER_DAYS = 30;

/** A round of tier reviews: who is due, what is proposed and why, and one decision with a reason for all that are selected. */
export function ReviewView(): ReactNode {
  const say = useTexts(reviewTexts);
  const styles = useStyles();
  const text = useTextStyles();
  const [scope, setScope] = useState<ReviewScope>('due');
  const { items, total, isMore, isBusy, error, results, more, reload, decide } = useReview(scope);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(() => addDays(calendarDay(new Date()), LATER_DAYS));
  const [problem, setProblem] = useState<string>();

  const select = (id: string, isSelected: boolean): void => {
    const next = new Set(selected);
    if (isSelected) next.add(id);
    else next.delete(id);
    setSelected(next);
  };
  const chosen = items.filter(({ customer }) => selected.has(customer.id));
  const changes = items.filter(({ card }) => card.proposal !== undefined);
  const decisionOf = ({ customer, card }: TierReviewItem, decision: 'accept' | 'keep' | 'defer'): TierDecision => ({
    customerId: customer.id,
    version: customer.version,
    decision,
    reason: reason.trim(),
    ...(decision === 'accept' && { to: card.proposal?.to }),
    ...(decision === 'defer' && { until }),
  });
  const decideAll = async (decision: 'accept' | 'keep' | 'defer'): Promise<void> => {
    const without = chosen.filter(({ card }) => card.proposal === undefined).length;
    const found =
      reason.trim() === '' ? say('needReason') : decision === 'accept' && without > 0 ? say('needProposal', { count: without }) : undefined;
    setProblem(found);
    if (found !== undefined) return;
    if (await decide(chosen.map((item) => decisionOf(item, decision)))) {
      setSelected(new Set());
      setReason('');
    }
  };
  return (
    <div className={text.column}>
      <div className={mergeClasses(text.small, text.muted)}>{say('what')}</div>
      <RadioGroup
        className={text.wrap}
        layout="horizontal"
        aria-label={say('scope')}
        value={scope}
        onChange={(_, { value }) => {
          setScope(REVIEW_SCOPES.find((each) => each === value) ?? 'due');
          setSelected(new Set());
        }}
      >
        {REVIEW_SCOPES.map((each) => (
          <Radio key={each} value={each} label={say(each)} />
        ))}
      </RadioGroup>
      {error ? <ApiFailure error={error} onRetry={reload} /> : null}
      <DecisionResults results={results} onReload={reload} />
      <div className={text.wrap}>
        <span className={mergeClasses(text.small, text.muted)} role="status">
          {isBusy ? say('looking') : say('count', { total, shown: items.length })}
        </span>
        {changes.length > 0 ? (
          <Button size="small" onClick={() => setSelected(new Set(changes.map(({ customer }) => customer.id)))}>
            {say('selectAll')}
          </Button>
        ) : null}
      </div>
      {items.length === 0 && !isBusy && !error ? <div className={text.muted}>{say('nothing')}</div> : null}
      <ul className={text.list}>
        {items.map((item) => (
          <ReviewRow
            key={`${item.customer.id} ${item.customer.version}`}
            item={item}
            selected={selected.has(item.customer.id)}
            onSelect={(isSelected) => select(item.customer.id, isSelected)}
            onDecide={(decision) => void decide([decision])}
          />
        ))}
      </ul>
      {isBusy ? <Spinner size="tiny" /> : null}
      {isMore && !isBusy ? (
        <div>
          <Button onClick={more}>{say('more')}</Button>
        </div>
      ) : null}
      {chosen.length > 0 ? (
        <div className={styles.bulk} role="group" aria-label={say('selected', { count: chosen.length })}>
          <span className={text.small}>{say('selected', { count: chosen.length })}</span>
          <Field className={styles.reason} label={say('reason')} validationMessage={problem} validationState={problem ? 'error' : 'none'}>
            <Input value={reason} onChange={(_, { value }) => setReason(value)} />
          </Field>
          <Field label={say('until')}>
            <Input type="date" value={until} onChange={(_, { value }) => setUntil(value)} />
          </Field>
          <Button appearance="primary" disabled={isBusy} onClick={() => void decideAll('accept')}>
            {say('accept')}
          </Button>
          <Button disabled={isBusy} onClick={() => void decideAll('keep')}>
            {say('keep')}
          </Button>
          <Button disabled={isBusy} onClick={() => void decideAll('defer')}>
            {say('defer')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
