import { Button } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Finding, Fix, Part } from '#core/engine/finding.ts';
import type { IgnoreScope } from '#ui/review/finding-card.tsx';
import { FindingCard } from '#ui/review/finding-card.tsx';
import { reviewTexts } from '#ui/review/review-texts.ts';
import { useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** More at once is a wall that nobody reads; the weightiest come first. */
const SHOWN = 7;

const keyOf = ({ rule, part, start, quote }: Finding): string => `${rule} ${part} ${start} ${quote}`;

/** Outlook on the web walks by Tab from one control to the next and loses its way from anything that is none, such as a card. */
const firstButton = (card: HTMLElement): HTMLElement | null => card.querySelector('button');

/** The findings of a review, facts first, at most seven until all are asked for. */
export function FindingList(props: {
  readonly findings: readonly Finding[];
  readonly textOf: (part: Part) => string;
  readonly hasCustomer: boolean;
  readonly busy: boolean;
  readonly onFix: (finding: Finding, fix: Fix) => void;
  readonly onIgnore: (finding: Finding, scope: IgnoreScope) => void;
  /** Shown first and given the focus, once: what the send gate's alert was about. */
  readonly target?: Finding;
  /** Where the focus goes when the last finding is gone. */
  readonly whenDone?: RefObject<HTMLElement | null>;
}): ReactNode {
  const { findings, textOf, hasCustomer, busy, onFix, onIgnore, target, whenDone } = props;
  const say = useTexts(reviewTexts);
  const text = useTextStyles();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  /** The finding whose button was pressed last, and its place: when it has gone, the focus would be lost with it. */
  const dealtWith = useRef<{ readonly key: string; readonly index: number }>(undefined);
  const targetKey = target && keyOf(target);
  const isFar = target !== undefined && findings.findIndex((finding) => keyOf(finding) === targetKey) >= SHOWN;
  const shown = all || isFar ? findings : findings.slice(0, SHOWN);

  useEffect(() => {
    const dealt = dealtWith.current;
    if (!dealt || findings.some((finding) => keyOf(finding) === dealt.key)) return;
    dealtWith.current = undefined;
    const cards = list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [];
    const next = cards[Math.min(dealt.index, cards.length - 1)];
    (next ? firstButton(next) : whenDone?.current)?.focus();
  }, [findings, whenDone]);

  useEffect(() => {
    if (targetKey === undefined) return;
    const card = list.current?.querySelector<HTMLElement>(':scope > li[data-target]');
    if (!card) return;
    card.scrollIntoView({ block: 'start' });
    firstButton(card)?.focus({ preventScroll: true });
  }, [targetKey]);

  return (
    <Section title={say('findings')} aside={findings.length}>
      {findings.length === 0 ? <div className={text.small}>{say('nothing')}</div> : null}
      <ul ref={list} className={text.list} style={{ gap: '12px' }}>
        {shown.map((finding, index) => (
          <FindingCard
            key={keyOf(finding)}
            finding={finding}
            isTarget={keyOf(finding) === targetKey}
            text={textOf(finding.part)}
            hasCustomer={hasCustomer}
            busy={busy}
            onFix={(fix) => {
              dealtWith.current = { key: keyOf(finding), index };
              onFix(finding, fix);
            }}
            onIgnore={(scope) => {
              dealtWith.current = { key: keyOf(finding), index };
              onIgnore(finding, scope);
            }}
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
