import { Button, mergeClasses, Radio, RadioGroup, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { DUE_GROUPS, type DueGroup } from '#api/due-contract.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { DueCard } from '#desk/today/due-card.tsx';
import { todayTexts } from '#desk/today/today-texts.ts';
import { useDueToday } from '#desk/today/use-due-today.ts';
import { useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** `#today`: who is to hear from us today, why now, and what with. */
export function TodayView(): ReactNode {
  const say = useTexts(todayTexts);
  const text = useTextStyles();
  const [group, setGroup] = useState<DueGroup>('all');
  const [kept, setKept] = useState<string>();
  const { items, total, pending, isMore, isLoaded, error, more, reload, move } = useDueToday(group);
  return (
    <div className={text.column}>
      <RadioGroup
        className={text.wrap}
        layout="horizontal"
        aria-label={say('groups')}
        value={group}
        onChange={(_, { value }) => setGroup(DUE_GROUPS.find((each) => each === value) ?? 'all')}
      >
        {DUE_GROUPS.map((each) => (
          <Radio key={each} value={each} label={say(each)} />
        ))}
      </RadioGroup>
      {error ? <ApiFailure error={error} onRetry={reload} /> : null}
      <div className={mergeClasses(text.small, text.muted)} role="status">
        {isLoaded ? say('count', { total }) : ''}
        {pending > 0 ? ` · ${say('pending', { count: pending })}` : ''}
        {kept === undefined ? '' : ` · ${say('kept', { name: kept })}`}
      </div>
      {isLoaded || error ? null : <Spinner />}
      {isLoaded && items.length === 0 && pending === 0 ? <div className={text.muted}>{say('nothing')}</div> : null}
      <ul className={text.list}>
        {items.map((item) => (
          <DueCard
            key={item.customer.id}
            item={item}
            onMove={(careMove) => {
              void move(item, careMove).then((stored) => {
                if (stored) setKept(item.customer.name);
              });
            }}
          />
        ))}
      </ul>
      {isMore ? (
        <div>
          <Button onClick={more}>{say('more')}</Button>
        </div>
      ) : null}
    </div>
  );
}
