import { Checkbox, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { NOTE_TOPICS, OCCASIONS, type Confidence, type NoteTopic, type Occasion } from '#core/culture/market.ts';
import type { OwnNote } from '#core/culture/own-notes.ts';
import { notesTexts, occasionNames } from '#desk/notes/notes-texts.ts';
import { FormButtons } from '#ui/form-buttons.tsx';
import { topicNames } from '#ui/customer/topic-names.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))', gap: tokens.spacingHorizontalM },
});

const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** One note of the company as a form; source and date must be filled in. */
export function NoteForm(props: { readonly note: OwnNote; readonly onSave: (note: OwnNote) => void; readonly onCancel: () => void }): ReactNode {
  const { note, onSave, onCancel } = props;
  const say = useTexts(notesTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const [topic, setTopic] = useState<NoteTopic>(note.topic);
  const [occasions, setOccasions] = useState<readonly Occasion[]>(note.occasions);
  const [words, setWords] = useState(note.text[language]);
  const [source, setSource] = useState(note.source);
  const [date, setDate] = useState<string>(note.date);
  const [confidence, setConfidence] = useState<Confidence>(note.confidence);
  const [tried, setTried] = useState(false);
  const problem = (bad: boolean, why: 'needed' | 'badDate'): string | undefined => (tried && bad ? say(why) : undefined);
  const submit = (): void => {
    setTried(true);
    if (words.trim() === '' || source.trim() === '' || !isDate(date) || occasions.length === 0) return;
    // What was written in one language and left alone stays as it was in the other.
    const other = words === note.text[language] ? note.text : { 'zh-CN': words.trim(), en: words.trim() };
    onSave({ ...note, topic, occasions, text: other, source: source.trim(), date, confidence });
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={styles.grid}>
        <Field label={say('topic')}>
          <Select value={topic} onChange={(_, { value }) => setTopic(value as NoteTopic)}>
            {NOTE_TOPICS.map((name) => (
              <option key={name} value={name}>
                {topicNames[name][language]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say('source')} required validationMessage={problem(source.trim() === '', 'needed')}>
          <Input value={source} onChange={(_, { value }) => setSource(value)} />
        </Field>
        <Field label={say('date')} required validationMessage={problem(!isDate(date), 'badDate')}>
          <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
        </Field>
        <Field label={say('howSure')}>
          <Select value={confidence} onChange={(_, { value }) => setConfidence(value as Confidence)}>
            {CONFIDENCES.map((level) => (
              <option key={level} value={level}>
                {say(level)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={say('text')} required validationMessage={problem(words.trim() === '', 'needed')}>
        <Textarea value={words} resize="vertical" maxLength={600} onChange={(_, { value }) => setWords(value)} />
      </Field>
      <div role="group" aria-label={say('occasions')} className={text.wrap}>
        <span className={text.small}>{say('occasions')}</span>
        {OCCASIONS.map((occasion) => (
          <Checkbox
            key={occasion}
            label={occasionNames[occasion][language]}
            checked={occasions.includes(occasion)}
            onChange={(_, { checked }) => setOccasions(checked === true ? [...occasions, occasion] : occasions.filter((one) => one !== occasion))}
          />
        ))}
        {tried && occasions.length === 0 ? <span role="alert">{say('needed')}</span> : null}
      </div>
      <FormButtons submit={say('save')} onCancel={onCancel} />
    </form>
  );
}
