import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Tier } from '#core/customers/tier-names.ts';
import type { TierReview } from '#core/customers/tier-decision.ts';
import { tierNames } from '#ui/customer/customer-texts.ts';
import { decisionNames, tierTexts } from '#ui/customer/tier-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** Who decided what about a tier, when and why, newest first. */
export function TierHistory({ reviews }: { readonly reviews: readonly TierReview[] }): ReactNode {
  const say = useTexts(tierTexts);
  const language = useLanguage();
  const text = useTextStyles();
  const nameOf = (tier: Tier | undefined): string => (tier ? tierNames[tier][language] : say('none'));
  if (reviews.length === 0) return null;
  return (
    <details>
      <summary className={text.small}>{say('history', { count: reviews.length })}</summary>
      <ul className={mergeClasses(text.list, text.small)}>
        {reviews.map(({ date, by, decision, from, to, reason, until, score }, at) => (
          <li key={at} className={text.breakWords}>
            {date} · {by} · <b>{decisionNames[decision][language]}</b>
            {to && to !== from ? ` ${nameOf(from)} → ${nameOf(to)}` : ` ${nameOf(from)}`}
            {score === undefined ? '' : ` · ${score}`}
            {until === undefined ? '' : ` · ${say('until', { date: until })}`}
            {reason === undefined ? null : <span className={text.muted}> · {reason}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
