import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TierDecisionResult } from '#api/tier-contract.ts';
import { reviewTexts } from '#desk/tiers/review-texts.ts';
import { tierNames } from '#ui/customer/customer-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';

/** What came of the last decisions: how many are stored, and each that is not with its reason. */
export function DecisionResults({
  results,
  onReload,
}: {
  readonly results: readonly TierDecisionResult[];
  readonly onReload: () => void;
}): ReactNode {
  const say = useTexts(reviewTexts);
  const language = useLanguage();
  const done = results.filter(({ outcome }) => outcome === 'done').length;
  const conflicts = results.flatMap(({ current, outcome }) => (outcome === 'conflict' && current ? [current] : []));
  const refused = results.filter(({ outcome }) => outcome === 'refused' || outcome === 'gone');
  return (
    <>
      {done > 0 ? <Notice intent="success" title={say('done', { count: done })} /> : null}
      {conflicts.length > 0 ? (
        <Notice
          intent="warning"
          title={say('conflict', { count: conflicts.length })}
          actions={
            <Button size="small" onClick={() => onReload()}>
              {say('reload')}
            </Button>
          }
        >
          {conflicts.map(({ id, name, tier, version }) => (
            <div key={id}>{say('conflictNow', { name, tier: tier ? tierNames[tier][language] : say('none'), version })}</div>
          ))}
        </Notice>
      ) : null}
      {refused.length > 0 ? (
        <Notice intent="warning" title={say('refused', { count: refused.length })}>
          {refused.map(({ customerId, message }) => (
            <div key={customerId}>
              {customerId}: {message ? message[language] : say('gone')}
            </div>
          ))}
        </Notice>
      ) : null}
    </>
  );
}
