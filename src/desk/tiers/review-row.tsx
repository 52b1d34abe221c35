import { Badge, Button, Checkbox, Field, Input, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { TierDecision, TierReviewItem } from '#api/tier-contract.ts';
import type { Tier } from '#core/customers/tier-names.ts';
import { reviewTexts } from '#desk/tiers/review-texts.ts';
import { tierNames } from '#ui/customer/customer-texts.ts';
import { TierBars } from '#ui/customer/tier-bars.tsx';
import { decisionNames } from '#ui/customer/tier-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  lock: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))', gap: tokens.spacingHorizontalM, alignItems: 'end' },
  details: { marginTop: tokens.spacingVerticalXS, maxWidth: '560px' },
});

function Lock({ item, onDecide }: { readonly item: TierReviewItem; readonly onDecide: (decision: TierDecision) => void }): ReactNode {
  const say = useTexts(reviewTexts);
  const styles = useStyles();
  const text = useTextStyles();
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const { id, version, tierLock } = item.customer;
  const decide = (decision: 'lock' | 'unlock'): void => {
    onDecide({ customerId: id, version, decision, reason: reason.trim(), ...(decision === 'lock' && { until }) });
  };
  const ready = reason.trim() !== '';
  return (
    <div className={text.column}>
      {item.card.isLocked && tierLock ? (
        <div className={text.small}>{say('lockedUntil', { date: tierLock.until, reason: tierLock.reason })}</div>
      ) : null}
      <div className={styles.lock}>
        {item.card.isLocked ? null : (
          <Field label={say('lockUntil')} size="small">
            <Input size="small" type="date" value={until} onChange={(_, { value }) => setUntil(value)} />
          </Field>
        )}
        <Field label={say('lockReason')} size="small">
          <Input size="small" value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
        {item.card.isLocked ? (
          <Button size="small" disabled={!ready} onClick={() => decide('unlock')}>
            {say('unlock')}
          </Button>
        ) : (
          <Button size="small" disabled={!ready || until === ''} onClick={() => decide('lock')}>
            {say('lock')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** One customer in a round: now and proposed side by side, why, and the bars behind it. */
export function ReviewRow(props: {
  readonly item: TierReviewItem;
  readonly selected: boolean;
  readonly onSelect: (selected: boolean) => void;
  readonly onDecide: (decision: TierDecision) => void;
}): ReactNode {
  const { item, selected, onSelect, onDecide } = props;
  const say = useTexts(reviewTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const { customer, card, verdict } = item;
  const { score, proposal, lastReview } = card;
  const nameOf = (tier: Tier | undefined): string => (tier ? tierNames[tier][language] : say('none'));
  const about = [
    score.score === undefined ? undefined : say('points', { score: score.score }),
    say('coverage', { percent: Math.round(score.coverage * 100) }),
    lastReview ? say('lastReview', { date: lastReview.date, decision: decisionNames[lastReview.decision][language] }) : say('neverReviewed'),
  ].filter(Boolean);
  return (
    <li className={styles.row}>
      <Checkbox aria-label={say('select', { name: customer.name })} checked={selected} onChange={(_, { checked }) => onSelect(checked === true)} />
      <div className={text.grow}>
        <div className={text.wrap}>
          <Link href={`#customers/${encodeURIComponent(customer.id)}`}>{customer.name}</Link>
          <Badge appearance="outline" color="informative">
            {nameOf(customer.tier)}
          </Badge>
          <span aria-hidden>→</span>
          {proposal ? (
            <Badge appearance="filled" color="brand">
              {nameOf(proposal.to)}
            </Badge>
          ) : (
            <span className={mergeClasses(text.small, text.muted)}>{say('noChange')}</span>
          )}
        </div>
        <div className={text.small}>{verdict[language]}</div>
        <div className={mergeClasses(text.small, text.muted)}>{about.join(' · ')}</div>
        <details className={styles.details}>
          <summary className={text.small}>{say('details')}</summary>
          <div className={text.column}>
            <TierBars bars={score.bars} />
            <Lock item={item} onDecide={onDecide} />
          </div>
        </details>
      </div>
    </li>
  );
}
