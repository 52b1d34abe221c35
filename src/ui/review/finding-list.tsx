import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Finding, Fix, Part } from '#core/engine/finding.ts';
import type { IgnoreScope } from '#ui/review/finding-card.tsx';
import { FindingCard } from '#ui/review/finding-card.tsx';
import { reviewTexts } from '#ui/review/review-texts.ts';
import { useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** More at once is a wall that nobody reads; the weightiest come first. */
const SHOWN = 7;

/** The findings of a review, facts first, at most seven until all are asked for. */
export function FindingList(props: {
  readonly findings: readonly Finding[];
  readonly textOf: (part: Part) => string;
  readonly hasCustomer: boolean;
  readonly busy: boolean;
  readonly onFix: (finding: Finding, fix: Fix) => void;
  readonly onIgnore: (finding: Finding, scope: IgnoreScope) => void;
}): ReactNode {
  const { findings, textOf, hasCustomer, busy, onFix, onIgnore } = props;
  const say = useTexts(reviewTexts);
  const text = useTextStyles();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, SHOWN);
  return (
    <Section title={say('findings')} aside={findings.length}>
      {findings.length === 0 ? <div className={text.small}>{say('nothing')}</div> : null}
      <ul className={text.list} style={{ gap: '12px' }}>
        {shown.map((finding) => (
          <FindingCard
            key={`${finding.rule} ${finding.part} ${finding.start} ${finding.quote}`}
            finding={finding}
            text={textOf(finding.part)}
            hasCustomer={hasCustomer}
            busy={busy}
            onFix={(fix) => onFix(finding, fix)}
            onIgnore={(scope) => onIgnore(finding, scope)}
          />
        ))}
      </ul>
      {shown.length < findings.length ? (
        <Button size="small" onClick={() => setAll(true)}>
          {say('showAll', { count: findings.length })}
        </Button>
      ) : null}
    </Section>
  );
}
