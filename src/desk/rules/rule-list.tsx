import { Badge, Button, Input, makeStyles, mergeClasses, Select, Switch, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Group, Severity } from '#core/engine/finding.ts';
import { GROUPS, SEVERITIES } from '#core/engine/finding.ts';
import { allRules } from '#core/rules/index.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import type { EditedConfig } from '#desk/rules/edited-config.ts';
import { groupNames, rulesTexts } from '#desk/rules/rules-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center', marginBottom: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' },
  why: { cursor: 'pointer' },
});

/** Rules shown at once: more would be slow to paint and nobody reads them all. */
const SHOWN = 60;

interface RowProps {
  readonly rule: TradeRule;
  readonly config: EditedConfig;
  readonly ignored: number;
  readonly onChange: (config: EditedConfig) => void;
}

function Row({ rule, config, ignored, onChange }: RowProps): ReactNode {
  const say = useTexts(rulesTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const name = rule.title[language];
  const isOn = !config.off.includes(rule.id);
  const weight = config.severity[rule.id] ?? rule.severity;
  const setOn = (on: boolean): void => onChange({ ...config, off: on ? config.off.filter((id) => id !== rule.id) : [...config.off, rule.id] });
  const setWeight = (severity: Severity): void => {
    const others = Object.fromEntries(Object.entries(config.severity).filter(([id]) => id !== rule.id));
    onChange({ ...config, severity: severity === rule.severity ? others : { ...config.severity, [rule.id]: severity } });
  };
  return (
    <li className={styles.row}>
      <Switch checked={isOn} aria-label={say('on', { name })} onChange={(_, { checked }) => setOn(checked)} />
      <div className={styles.name}>
        {name} <span className={mergeClasses(text.small, text.muted)}>{rule.id}</span>
        <details className={mergeClasses(text.small, text.muted)}>
          <summary className={styles.why}>{say('why')}</summary>
          {rule.why[language]}
        </details>
      </div>
      {ignored > 0 ? (
        <Badge appearance="tint" color="informative">
          {say('ignored', { count: ignored })}
        </Badge>
      ) : null}
      <span className={mergeClasses(text.small, text.muted)}>{groupNames[rule.group][language]}</span>
      <Select
        size="small"
        value={weight}
        disabled={!isOn}
        aria-label={say('weight', { name })}
        onChange={(_, { value }) => setWeight(value as Severity)}
      >
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {say(severity)}
          </option>
        ))}
      </Select>
    </li>
  );
}

/** All rules of the product, to find, to switch and to weigh. */
export function RuleList({
  config,
  ignoredBy,
  onChange,
}: {
  readonly config: EditedConfig;
  readonly ignoredBy: ReadonlyMap<string, number>;
  readonly onChange: (config: EditedConfig) => void;
}): ReactNode {
  const say = useTexts(rulesTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const [search, setSearch] = useState('');
  const [group, setGroup] = useState<Group | ''>('');
  const [most, setMost] = useState(SHOWN);
  const wanted = search.trim().toLowerCase();
  const found = allRules.filter(
    ({ id, title, why, group: own }) =>
      (group === '' || own === group) && (wanted === '' || `${id} ${title['zh-CN']} ${title.en} ${why[language]}`.toLowerCase().includes(wanted)),
  );
  const changed = new Set([...config.off, ...Object.keys(config.severity)]).size;
  return (
    <>
      <div className={styles.filter}>
        <Input type="search" value={search} placeholder={say('search')} aria-label={say('search')} onChange={(_, { value }) => setSearch(value)} />
        <Select value={group} aria-label={say('group')} onChange={(_, { value }) => setGroup(value as Group | '')}>
          <option value="">{say('all')}</option>
          {GROUPS.map((name) => (
            <option key={name} value={name}>
              {groupNames[name][language]}
            </option>
          ))}
        </Select>
        <span className={mergeClasses(text.small, text.muted)} role="status">
          {say('count', { shown: found.length, total: allRules.length, changed })}
        </span>
      </div>
      {found.length === 0 ? <p>{say('none')}</p> : null}
      <ul className={text.list}>
        {found.slice(0, most).map((rule) => (
          <Row key={rule.id} rule={rule} config={config} ignored={ignoredBy.get(rule.id) ?? 0} onChange={onChange} />
        ))}
      </ul>
      {found.length > most ? (
        <Button onClick={() => setMost(most + SHOWN)}>{say('more', { count: Math.min(SHOWN, found.length - most) })}</Button>
      ) : null}
    </>
  );
}
