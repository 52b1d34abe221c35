import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '#core/engine/finding.ts';
import { SEVERITIES } from '#core/engine/finding.ts';
import type { PhraseFields } from '#desk/rules/edited-config.ts';
import { phraseFields } from '#desk/rules/edited-config.ts';
import { rulesTexts } from '#desk/rules/rules-texts.ts';
import { useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type TextName = 'find' | 'replace' | 'messageZh' | 'messageEn' | 'whyZh' | 'whyEn';
const TEXTS: readonly TextName[] = ['find', 'replace', 'messageZh', 'messageEn', 'whyZh', 'whyEn'];

function Entry({
  entry,
  onChange,
  onRemove,
}: {
  readonly entry: PhraseFields;
  readonly onChange: (entry: PhraseFields) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const say = useTexts(rulesTexts);
  const styles = useStyles();
  return (
    <li className={styles.entry}>
      {TEXTS.map((name) => (
        <Field key={name} label={say(name)}>
          <Input value={entry[name]} onChange={(_, { value }) => onChange({ ...entry, [name]: value })} />
        </Field>
      ))}
      <Field label={say('severity')}>
        <Select value={entry.severity} onChange={(_, { value }) => onChange({ ...entry, severity: value as Severity })}>
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {say(severity)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('kind')}>
        <Select value={entry.safety ? 'safety' : 'wording'} onChange={(_, { value }) => onChange({ ...entry, safety: value === 'safety' })}>
          <option value="wording">{say('kindWording')}</option>
          <option value="safety">{say('kindSafety')}</option>
        </Select>
      </Field>
      <Button aria-label={say('removeOf', { name: entry.find })} onClick={() => onRemove()}>
        {say('remove')}
      </Button>
    </li>
  );
}

/** The wordings that a team objects to, as a form. */
export function PhraseEditor({
  phrases,
  onChange,
}: {
  readonly phrases: readonly PhraseFields[];
  readonly onChange: (phrases: readonly PhraseFields[]) => void;
}): ReactNode {
  const say = useTexts(rulesTexts);
  const text = useTextStyles();
  return (
    <>
      <p className={text.muted}>{say('phrasesWhat')}</p>
      <ul className={text.list}>
        {phrases.map((entry) => (
          <Entry
            key={entry.key}
            entry={entry}
            onChange={(next) => onChange(phrases.map((other) => (other.key === entry.key ? next : other)))}
            onRemove={() => onChange(phrases.filter(({ key }) => key !== entry.key))}
          />
        ))}
      </ul>
      <Button onClick={() => onChange([...phrases, phraseFields()])}>{say('addPhrase')}</Button>
    </>
  );
}
