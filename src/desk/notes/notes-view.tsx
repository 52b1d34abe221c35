import { Button, Field, makeStyles, mergeClasses, Select, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useRef, useState } from 'react';
import { ApiError } from '#api/api-error.ts';
import { MANNERED_COUNTRIES } from '#core/culture/manners.ts';
import { marketOrLocale } from '#core/culture/locale-market.ts';
import { marketFor } from '#core/culture/market-notes.ts';
import type { OwnNote } from '#core/culture/own-notes.ts';
import { COUNTRY_CODES } from '#core/exchange/values/country-codes.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { useDeskApi } from '#desk/desk-api.ts';
import { deskTexts } from '#desk/desk-texts.ts';
import { MarketFactList } from '#desk/notes/market-fact-list.tsx';
import { BuiltInNotes, OwnNoteLine } from '#desk/notes/note-lines.tsx';
import { NoteForm } from '#desk/notes/note-form.tsx';
import { notesTexts } from '#desk/notes/notes-texts.ts';
import { goTo, useHash } from '#desk/use-hash.ts';
import { useAnswer } from '#desk/use-answer.ts';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { dateText } from '#ui/format/date-text.ts';
import { NoNotes } from '#ui/customer/no-notes.tsx';
import { countryName } from '#ui/format/country-name.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  hidden: { display: 'none' },
});

/** What is being written: a new note, or one of ours by its place in the list. */
type Editing = { readonly at?: number; readonly note: OwnNote };

/** The company's own notes on markets beside those that are built in. */
export function NotesView(): ReactNode {
  const say = useTexts(notesTexts);
  const sayDesk = useTexts(deskTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const api = useDeskApi();
  const [, chosen] = useHash();
  const country = /^[A-Z]{2}$/.test(chosen ?? '') ? (chosen ?? '') : 'DE';
  const ask = useCallback(() => api.getNotes(), [api]);
  const { value, error, reload } = useAnswer(ask);
  const [editing, setEditing] = useState<Editing>();
  const [failure, setFailure] = useState<unknown>();
  const [message, setMessage] = useState('');
  const [badFile, setBadFile] = useState('');
  const file = useRef<HTMLInputElement>(null);
  if (error && !value) return <ApiFailure error={error} onRetry={reload} />;
  if (!value) return <Spinner label={sayDesk('loading')} />;
  const { notes, version } = value;

  const store = async (changed: readonly OwnNote[]): Promise<boolean> => {
    setFailure(undefined);
    setMessage('');
    setBadFile('');
    try {
      await api.updateNotes(version, changed);
      setMessage(say('saved'));
      reload();
      return true;
    } catch (problem) {
      setFailure(problem);
      if (problem instanceof ApiError && problem.status === 409) reload();
      return false;
    }
  };
  const save = async (note: OwnNote): Promise<void> => {
    const at = editing?.at;
    if (await store(at === undefined ? [...notes, note] : notes.map((one, place) => (place === at ? note : one)))) setEditing(undefined);
  };
  const load = async (chosenFile: File | undefined): Promise<void> => {
    if (!chosenFile) return;
    try {
      const read: unknown = JSON.parse(await chosenFile.text());
      const listed = Array.isArray(read) ? read : (read as { notes?: unknown }).notes;
      if (!Array.isArray(listed)) throw new Error('notes: []');
      await store(listed as OwnNote[]);
    } catch (problem) {
      setBadFile(problem instanceof Error ? problem.message : String(problem));
    }
  };
  const blank: OwnNote = {
    country,
    topic: 'address',
    occasions: ['always'],
    text: { 'zh-CN': '', en: '' },
    source: '',
    date: calendarDay(new Date()),
    confidence: 'high',
  };
  const byName = (a: string, b: string): number => countryName(a, language).localeCompare(countryName(b, language), language);
  const countries = [...new Set([...MANNERED_COUNTRIES, ...notes.map((note) => note.country)])].sort(byName);
  const others = COUNTRY_CODES.filter((code) => !countries.includes(code)).sort(byName);
  const ownHere = notes.map((note, at) => ({ note, at })).filter(({ note }) => note.country === country);
  const market = marketFor(country);
  const localeData = market ? undefined : marketOrLocale(country);
  const known = market ?? localeData;
  const isConflict = failure instanceof ApiError && failure.status === 409;
  return (
    <div className={text.column}>
      <span className={mergeClasses(text.small, text.muted)}>{say('what')}</span>
      <div className={styles.top}>
        <Field label={say('market')}>
          <Select
            value={country}
            onChange={(_, { value: wanted }) => {
              setEditing(undefined);
              goTo('notes', wanted);
            }}
          >
            {[countries, others].map((codes, at) => (
              <optgroup key={at} label={say(at === 0 ? 'withNotes' : 'withoutNotes')}>
                {codes.map((code) => (
                  <option key={code} value={code}>
                    {countryName(code, language)}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
        <Button onClick={() => file.current?.click()}>{say('upload')}</Button>
        <input
          ref={file}
          className={styles.hidden}
          type="file"
          accept=".json,application/json"
          aria-label={say('upload')}
          onChange={(event) => {
            void load(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button
          as="a"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify({ notes }, undefined, 2))}`}
          download="market-notes.json"
        >
          {say('download')}
        </Button>
        <span role="status">{message}</span>
      </div>
      {isConflict ? <Notice intent="warning" title={say('conflict')} /> : failure ? <ApiFailure error={failure} /> : null}
      {badFile ? <Notice intent="warning" title={say('badFile', { why: badFile })} /> : null}
      <Section title={say('ours')} aside={ownHere.length}>
        {ownHere.length === 0 && !editing ? <p className={text.muted}>{say('none')}</p> : null}
        <ul className={text.list}>
          {ownHere.map(({ note, at }) =>
            editing?.at === at ? (
              <li key={at}>
                <NoteForm note={editing.note} onSave={(changed) => void save(changed)} onCancel={() => setEditing(undefined)} />
              </li>
            ) : (
              <OwnNoteLine
                key={at}
                note={note}
                onChange={() => setEditing({ at, note })}
                onRemove={() => void store(notes.filter((_, place) => place !== at))}
              />
            ),
          )}
        </ul>
        {editing && editing.at === undefined ? (
          <NoteForm key={editing.note.text.en} note={editing.note} onSave={(note) => void save(note)} onCancel={() => setEditing(undefined)} />
        ) : (
          <Button onClick={() => setEditing({ note: blank })}>{say('add')}</Button>
        )}
      </Section>
      {known ? (
        <Section title={say('facts')}>
          <MarketFactList market={known} />
        </Section>
      ) : null}
      <Section title={say('builtIn')} aside={market?.notes.length ?? 0}>
        {market?.asOf === undefined ? null : (
          <span className={mergeClasses(text.small, text.muted)}>{say('asOf', { date: dateText(market.asOf, language, blank.date) })}</span>
        )}
        {market ? (
          <BuiltInNotes
            notes={market.notes}
            own={ownHere.map(({ note }) => note)}
            onReplace={({ topic, occasions, text: words }) => setEditing({ note: { ...blank, topic, occasions, text: words } })}
          />
        ) : (
          <p className={text.muted}>{localeData ? <NoNotes market={localeData} /> : say('noBuiltIn')}</p>
        )}
      </Section>
    </div>
  );
}
