import { Button, Field, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useMemo, useState } from 'react';
import type { Ignored } from '#api/contract.ts';
import type { StoredTeamRules } from '#api/team-rules.ts';
import { SEVERITIES } from '#core/engine/finding.ts';
import type { StopAt } from '#core/engine/rule-config.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { useDeskApi } from '#desk/desk-api.ts';
import { deskTexts } from '#desk/desk-texts.ts';
import { configOf, editedConfig, type EditedConfig } from '#desk/rules/edited-config.ts';
import { GlossaryEditor } from '#desk/rules/glossary-editor.tsx';
import { PhraseEditor } from '#desk/rules/phrase-editor.tsx';
import { RuleList } from '#desk/rules/rule-list.tsx';
import { rulesTexts } from '#desk/rules/rules-texts.ts';
import { useAnswer } from '#desk/use-answer.ts';
import { useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  stops: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXL },
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const STOP_AT: readonly StopAt[] = [...SEVERITIES, 'never'];

function Stops({ config, onChange }: { readonly config: EditedConfig; readonly onChange: (config: EditedConfig) => void }): ReactNode {
  const say = useTexts(rulesTexts);
  const styles = useStyles();
  const choice = (name: 'facts' | 'wording', label: string, usual: StopAt): ReactNode => (
    <Field label={label}>
      <Select
        value={config.stop[name] ?? usual}
        onChange={(_, { value }) => onChange({ ...config, stop: { ...config.stop, [name]: value as StopAt } })}
      >
        {STOP_AT.map((at) => (
          <option key={at} value={at}>
            {say(at)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.stops}>
      {choice('facts', say('stopFacts'), 'error')}
      {choice('wording', say('stopWording'), 'never')}
    </div>
  );
}

function Editor({
  stored,
  ignored,
  onSaved,
}: {
  readonly stored: StoredTeamRules;
  readonly ignored: readonly Ignored[];
  readonly onSaved: () => void;
}): ReactNode {
  const say = useTexts(rulesTexts);
  const styles = useStyles();
  const text = useTextStyles();
  const api = useDeskApi();
  const [base, setBase] = useState(stored);
  const [config, setConfig] = useState(() => editedConfig(stored.config));
  const [state, setState] = useState<'saved' | 'changed' | undefined>();
  const [error, setError] = useState<unknown>();
  const ignoredBy = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { rule, count } of ignored) counts.set(rule, (counts.get(rule) ?? 0) + count);
    return counts;
  }, [ignored]);
  const change = (next: EditedConfig): void => {
    setConfig(next);
    setState('changed');
  };
  const save = async (): Promise<void> => {
    try {
      const written = await api.updateTeamRules(base.version, configOf(config));
      setBase(written);
      setState('saved');
      setError(undefined);
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <form
      noValidate
      className={text.column}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className={text.muted}>{say('what')}</p>
      <Section title={say('phrases')}>
        <PhraseEditor phrases={config.phrases} onChange={(phrases) => change({ ...config, phrases })} />
      </Section>
      <Section title={say('glossary')}>
        <GlossaryEditor terms={config.terms} onChange={(terms) => change({ ...config, terms })} />
      </Section>
      <Section title={say('stop')}>
        <p className={text.muted}>{say('stopWhat')}</p>
        <Stops config={config} onChange={change} />
      </Section>
      <Section title={say('builtIn')}>
        <RuleList config={config} ignoredBy={ignoredBy} onChange={change} />
      </Section>
      <div className={styles.bar}>
        {error ? <ApiFailure error={error} onRetry={onSaved} /> : null}
        <Button appearance="primary" type="submit">
          {say('save')}
        </Button>
        <span role="status">{state === 'saved' ? say('saved') : state === 'changed' ? say('unsaved') : ''}</span>
      </div>
    </form>
  );
}

/** The rules of the team: its own phrases and glossary, what stops a mail, and every rule of the product. */
export function RulesView(): ReactNode {
  const say = useTexts(deskTexts);
  const api = useDeskApi();
  const ask = useCallback(async () => ({ stored: await api.getTeamRules(), ignored: await api.listIgnored() }), [api]);
  const { value, error, reload } = useAnswer(ask);
  const [round, setRound] = useState(0);
  const again = (): void => {
    setRound(round + 1);
    reload();
  };
  return (
    <>
      {error ? <ApiFailure error={error} onRetry={reload} /> : null}
      {!value && !error ? <Spinner label={say('loading')} /> : null}
      {value ? <Editor key={`${round} ${value.stored.version}`} stored={value.stored} ignored={value.ignored} onSaved={again} /> : null}
    </>
  );
}
