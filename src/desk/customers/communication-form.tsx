import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode, SubmitEvent } from 'react';
import { useState } from 'react';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { Communication } from '#core/customers/profile.ts';
import { contactKey } from '#core/customers/record-changes.ts';
import { sensitiveWords } from '#core/customers/sensitive-words.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { formTexts } from '#desk/customers/form-texts.ts';
import { timelineViewTexts } from '#desk/customers/timeline-view-texts.ts';
import { useDeskApi } from '#desk/desk-api.ts';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { FormButtons } from '#ui/form-buttons.tsx';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';
import { channelNames } from '#ui/timeline/timeline-texts.ts';

const CHANNELS: readonly Communication['channel'][] = ['phone', 'whatsapp', 'wechat', 'video', 'visit', 'fair', 'email', 'other'];

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))', gap: tokens.spacingHorizontalM },
});

/** A call, chat, visit or fair put into the timeline by hand; pasted chat notes are kept as they are. */
export function CommunicationForm(props: { readonly customer: StoredCustomer; readonly onSaved: () => void; onCancel(): void }): ReactNode {
  const { customer } = props;
  const say = useTexts(timelineViewTexts);
  const sayForm = useTexts(formTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const api = useDeskApi();
  const [channel, setChannel] = useState<Communication['channel']>('phone');
  const [direction, setDirection] = useState<'in' | 'out'>('in');
  const [date, setDate] = useState(() => calendarDay(new Date()));
  const [contact, setContact] = useState('');
  const [subject, setSubject] = useState('');
  const [notes, setNotes] = useState('');
  const [promise, setPromise] = useState('');
  const [due, setDue] = useState('');
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>();
  const isDay = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
  const isEmpty = subject.trim() === '' && notes.trim() === '';
  const words = sensitiveWords(`${subject}\n${notes}`);

  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (isEmpty || !isDay(date) || (due !== '' && !isDay(due))) return;
    try {
      await api.log(customer.id, {
        date,
        direction,
        channel,
        ...(contact !== '' && { contact }),
        ...(subject.trim() !== '' && { subject: subject.trim() }),
        ...(notes.trim() !== '' && { summary: notes.trim() }),
        ...(promise.trim() !== '' && { promises: [{ who: 'us', what: promise.trim(), ...(due !== '' && { due }) }] }),
      });
      props.onSaved();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <form className={text.column} noValidate aria-label={say('add')} onSubmit={(event) => void save(event)}>
      <div className={styles.grid}>
        <Field label={say('channel')}>
          <Select value={channel} onChange={(_, { value }) => setChannel(value as Communication['channel'])}>
            {CHANNELS.map((each) => (
              <option key={each} value={each}>
                {channelNames[each][direction][language]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say('direction')}>
          <Select value={direction} onChange={(_, { value }) => setDirection(value as 'in' | 'out')}>
            <option value="in">{say('in')}</option>
            <option value="out">{say('out')}</option>
          </Select>
        </Field>
        <Field
          label={say('date')}
          validationMessage={tried && !isDay(date) ? say('badDate') : undefined}
          validationState={tried && !isDay(date) ? 'error' : 'none'}
        >
          <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
        </Field>
        <Field label={say('contact')}>
          <Select value={contact} onChange={(_, { value }) => setContact(value)}>
            <option value="">{say('nobody')}</option>
            {customer.contacts.map((each) => (
              <option key={contactKey(each)} value={contactKey(each)}>
                {each.name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={say('subject')}>
        <Input value={subject} onChange={(_, { value }) => setSubject(value)} />
      </Field>
      <Field
        label={say('notes')}
        validationMessage={tried && isEmpty ? say('needNotes') : words.length > 0 ? sayForm('sensitive', { words: words.join(', ') }) : undefined}
        validationState={tried && isEmpty ? 'error' : words.length > 0 ? 'warning' : 'none'}
      >
        <Textarea rows={6} value={notes} onChange={(_, { value }) => setNotes(value)} />
      </Field>
      <div className={styles.grid}>
        <Field label={say('promise')}>
          <Input value={promise} onChange={(_, { value }) => setPromise(value)} />
        </Field>
        <Field label={say('promiseDue')}>
          <Input type="date" value={due} onChange={(_, { value }) => setDue(value)} />
        </Field>
      </div>
      {error ? <ApiFailure error={error} /> : null}
      <FormButtons submit={say('save')} onCancel={() => props.onCancel()} />
    </form>
  );
}
