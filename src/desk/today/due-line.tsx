import { Badge, Button, Field, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { CareMove } from '#api/due-contract.ts';
import { type Due, dueKey } from '#core/customers/care/due.ts';
import { addDays } from '#core/trade/calendar.ts';
import { channelNames, dueNames, todayTexts } from '#desk/today/today-texts.ts';
import { goTo } from '#desk/use-hash.ts';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { dateText } from '#ui/format/date-text.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, padding: '2px 0' },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS, width: '100%' },
});

const LATER_DAYS = 7;
const URGENT = ['complaint', 'reply', 'promise', 'quote-expires'];
const CHANNELS = ['email', 'phone', 'video', 'whatsapp', 'wechat', 'visit', 'other'] as const;
type Channel = (typeof CHANNELS)[number] | '';

/** One thing that is due, with how it is done or put off. */
export function DueLine({
  due,
  customerId,
  onMove,
}: {
  readonly due: Due;
  readonly customerId: string;
  readonly onMove: (move: CareMove) => void;
}): ReactNode {
  const say = useTexts(todayTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const today = calendarDay(new Date());
  const [open, setOpen] = useState<'done' | 'snooze'>();
  const [channel, setChannel] = useState<Channel>(due.kind === 'call' ? 'phone' : due.kind === 'promise' ? '' : 'email');
  const [note, setNote] = useState('');
  const [until, setUntil] = useState(addDays(today, LATER_DAYS));
  const key = dueKey(due);
  const what = due.why[language];
  const toggle = (which: 'done' | 'snooze'): void => setOpen(open === which ? undefined : which);
  return (
    <li className={styles.line}>
      <Badge appearance="tint" color={URGENT.includes(due.kind) ? 'danger' : 'informative'}>
        {dueNames[due.kind][language]}
      </Badge>
      <span className={text.grow}>
        {what} <span className={mergeClasses(text.small, text.muted)}>{say('since', { date: dateText(due.since, language, today) })}</span>
      </span>
      {due.kind === 'complaint' ? (
        <Button size="small" onClick={() => goTo('customers', customerId)}>
          {say('case')}
        </Button>
      ) : (
        <Button size="small" aria-expanded={open === 'done'} aria-label={say('doneOf', { what })} onClick={() => toggle('done')}>
          {say('done')}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={open === 'snooze'}
        aria-label={say('snoozeOf', { what })}
        onClick={() => toggle('snooze')}
      >
        {say('snooze')}
      </Button>
      {open === 'done' ? (
        <div className={styles.form}>
          <Field label={say('how')} size="small">
            <Select size="small" value={channel} onChange={(_, { value }) => setChannel(CHANNELS.find((each) => each === value) ?? '')}>
              {CHANNELS.map((each) => (
                <option key={each} value={each}>
                  {channelNames[each][language]}
                </option>
              ))}
              <option value="">{say('noTouch')}</option>
            </Select>
          </Field>
          <Field label={say('note')} size="small" className={text.grow}>
            <Input size="small" value={note} onChange={(_, { value }) => setNote(value)} />
          </Field>
          <Button
            size="small"
            appearance="primary"
            onClick={() => onMove({ key, action: 'done', ...(channel !== '' && { channel }), ...(note.trim() !== '' && { note: note.trim() }) })}
          >
            {say('record')}
          </Button>
          <Button size="small" onClick={() => setOpen(undefined)}>
            {say('cancel')}
          </Button>
        </div>
      ) : null}
      {open === 'snooze' ? (
        <div className={styles.form}>
          <Field label={say('until')} size="small">
            <Input size="small" type="date" min={addDays(today, 1)} value={until} onChange={(_, { value }) => setUntil(value)} />
          </Field>
          <Button size="small" appearance="primary" disabled={until <= today} onClick={() => onMove({ key, action: 'snooze', until })}>
            {say('putOff')}
          </Button>
          <Button size="small" onClick={() => setOpen(undefined)}>
            {say('cancel')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
