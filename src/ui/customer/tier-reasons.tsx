import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { TierAnswer } from '#api/tier-contract.ts';
import type { Customer } from '#core/customers/customer.ts';
import { DIMENSION_NAMES, type Dimension } from '#core/customers/tier-model.ts';
import { Bullet } from '#ui/bullet.tsx';
import { tierNames } from '#ui/customer/customer-texts.ts';
import { TierBars } from '#ui/customer/tier-bars.tsx';
import { TierHistory } from '#ui/customer/tier-history.tsx';
import { tierTexts } from '#ui/customer/tier-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const text = useTextStyles();
  return (
    <div>
      <div className={mergeClasses(text.small, text.strong)}>{title}</div>
      <ul className={mergeClasses(text.list, text.small)}>{children}</ul>
    </div>
  );
}

/** What the tier of a customer stands on: bars, gaps, gates, levers, what moved, what it gets, and the reviews so far. */
export function TierReasonsShown({ customer, answer }: { readonly customer: Customer; readonly answer: TierAnswer }): ReactNode {
  const say = useTexts(tierTexts);
  const language = useLanguage();
  const text = useTextStyles();
  const { card, verdict, benefits, reviews } = answer;
  const { score, explanation, changes, lastReview, proposal } = card;
  const nameOf = (dimension: Dimension): string => DIMENSION_NAMES[dimension][language];
  const names = (dimensions: readonly Dimension[]): string => dimensions.map(nameOf).join(language === 'en' ? ', ' : '、');
  const unknown = score.bars.filter(({ points }) => points === undefined).reduce((sum, { weight }) => sum + weight, 0);
  return (
    <div className={text.column}>
      <div className={text.small}>{explanation.summary[language]}</div>
      <TierBars bars={score.bars} />
      {score.missing.length + score.assumed.length > 0 ? (
        <div className={mergeClasses(text.small, text.muted)}>
          {score.missing.length > 0 ? <div>{say('spread', { names: names(score.missing), percent: Math.round(unknown * 100) })}</div> : null}
          {score.assumed.length > 0 ? <div>{say('assumedWhat', { names: names(score.assumed) })}</div> : null}
        </div>
      ) : null}
      <div className={text.small}>
        {proposal ? <b>{say('proposal', { tier: tierNames[proposal.to][language] })} · </b> : null}
        {verdict[language]}
      </div>
      {explanation.held.length > 0 ? (
        <Part title={say('held')}>
          {explanation.held.map((gate) => (
            <Bullet key={gate.en} mark="!" tone="alarm">
              {gate[language]}
            </Bullet>
          ))}
        </Part>
      ) : null}
      {explanation.levers.length > 0 ? (
        <Part title={say('lift')}>
          {explanation.levers.map(({ dimension, gain, text: what }) => (
            <Bullet key={`${dimension} ${what.en}`} mark="↑" tone="good">
              {what[language]}
              {gain === undefined ? null : <b> {say('gain', { gain })}</b>}
            </Bullet>
          ))}
        </Part>
      ) : null}
      <Part title={lastReview ? say('since', { date: lastReview.date }) : say('never')}>
        {lastReview && changes.length === 0 ? <li className={text.muted}>{say('noChange')}</li> : null}
        {changes.map(({ dimension, from, to }) => (
          <Bullet key={dimension} mark={(to ?? 0) >= (from ?? 0) ? '↗' : '↘'}>
            {nameOf(dimension)} {from === undefined ? say('notRecorded') : Math.round(from)} →{' '}
            {to === undefined ? say('notRecorded') : Math.round(to)}
          </Bullet>
        ))}
        <li className={text.muted}>
          {card.isLocked && customer.tierLock
            ? say('locked', { date: customer.tierLock.until, reason: customer.tierLock.reason })
            : card.isDue
              ? say('nextNow')
              : say('next', { date: card.reviewOn ?? '' })}
        </li>
      </Part>
      <Part title={say('gets')}>
        {benefits.map(({ text: what }) => (
          <Bullet key={what.en} mark="·">
            {what[language]}
          </Bullet>
        ))}
      </Part>
      <TierHistory reviews={reviews} />
    </div>
  );
}

/** The reasons of a tier, asked of the server when first shown and whenever the record changes. */
export function TierReasons(props: {
  readonly customer: Customer;
  readonly version: number | undefined;
  readonly source: (id: string) => Promise<TierAnswer>;
}): ReactNode {
  const { customer, version, source } = props;
  const { id } = customer;
  const say = useTexts(tierTexts);
  const text = useTextStyles();
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{ readonly answer?: TierAnswer; readonly error?: unknown }>({});
  useEffect(() => {
    let isCurrent = true;
    source(id).then(
      (answer) => {
        if (isCurrent) setState({ answer });
      },
      (error: unknown) => {
        if (isCurrent) setState({ error });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [source, id, version, round]);
  if (state.answer) return <TierReasonsShown customer={customer} answer={state.answer} />;
  if (state.error === undefined) return <div className={mergeClasses(text.small, text.muted)}>{say('loading')}</div>;
  const why = state.error instanceof Error ? state.error.message : '';
  return (
    <div className={text.wrap} role="alert">
      <span className={text.small}>{say('failed', { why })}</span>
      <Button size="small" onClick={() => setRound(round + 1)}>
        {say('retry')}
      </Button>
    </div>
  );
}
