import { Button, Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { MergeOrder } from '#api/duplicates-contract.ts';
import type { Duplicate } from '#core/customers/duplicates.ts';
import { columnOfKey } from '#core/exchange/columns.ts';
import { shownValue } from '#core/exchange/fields.ts';
import { duplicatesTexts } from '#desk/duplicates/duplicates-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      padding: tokens.spacingHorizontalXS,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

const OWN = new Set(['id', 'version', 'ownerId', 'createdAt', 'updatedAt', 'provenance', 'sample', 'contacts']);
type Side = 'one' | 'two';

/** Two records side by side; where both have a value, the user says which one stands. */
export function PairCard(props: {
  readonly pair: Duplicate;
  readonly one: StoredCustomer;
  readonly two: StoredCustomer;
  readonly onMerge: (order: MergeOrder) => void;
}): ReactNode {
  const { pair, one, two } = props;
  const say = useTexts(duplicatesTexts);
  const language = useLanguage();
  const styles = useStyles();
  const ranks = useTextStyles();
  const [isOpen, setOpen] = useState(false);
  const [keep, setKeep] = useState<Side>('one');
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({});
  const a: Readonly<Record<string, unknown>> = { ...one };
  const b: Readonly<Record<string, unknown>> = { ...two };
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (field) => !OWN.has(field) && JSON.stringify(a[field]) !== JSON.stringify(b[field]),
  );
  const labelOf = (field: string): string => columnOfKey(`customer.${field}`)?.label[language] ?? field;
  const people = ({ contacts }: StoredCustomer): string => contacts.map(({ name, emails }) => [name, ...emails].join(' ')).join('; ');
  const textOf = (value: unknown): string =>
    value === undefined
      ? say('absent')
      : Array.isArray(value) && value.every((entry) => typeof entry === 'string')
        ? value.join('; ')
        : shownValue(value);
  const isChoice = (field: string): boolean => a[field] !== undefined && b[field] !== undefined && !Array.isArray(a[field]) && field !== 'notes';
  const merge = (): void => {
    const [kept, other] = keep === 'one' ? [one, two] : [two, one];
    const take = fields.filter((field) => isChoice(field) && (choices[field] ?? keep) !== keep);
    props.onMerge({ keep: { id: kept.id, version: kept.version }, other: { id: other.id, version: other.version }, take });
  };
  return (
    <li className={styles.card}>
      <div className={ranks.wrap}>
        <strong>
          {one.name} · {two.name}
        </strong>
        <span className={mergeClasses(ranks.small, ranks.muted, ranks.grow)}>
          {say(pair.weight)}: {pair.reasons.map((reason) => say(reason)).join(', ')}
        </span>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? 'close' : 'open')}
        </Button>
      </div>
      {isOpen ? (
        <div className={ranks.column}>
          <Field label={say('keep')}>
            <RadioGroup layout="horizontal" value={keep} onChange={(_, { value }) => setKeep(value === 'two' ? 'two' : 'one')}>
              <Radio value="one" label={`${one.name} (${one.id})`} />
              <Radio value="two" label={`${two.name} (${two.id})`} />
            </RadioGroup>
          </Field>
          <div className={styles.scroll} tabIndex={0} role="region" aria-label={`${one.name} · ${two.name}`}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{say('field')}</th>
                  <th scope="col">{one.id}</th>
                  <th scope="col">{two.id}</th>
                </tr>
              </thead>
              <tbody>
                {fields.map((field) => (
                  <tr key={field}>
                    <th scope="row">{labelOf(field)}</th>
                    {(
                      [
                        ['one', a],
                        ['two', b],
                      ] as const
                    ).map(([side, record]) => (
                      <td key={side} className={ranks.breakWords}>
                        {isChoice(field) ? (
                          <Radio
                            name={`${one.id}-${two.id}-${field}`}
                            aria-label={`${say('takes', { field: labelOf(field) })}: ${textOf(record[field])}`}
                            checked={(choices[field] ?? keep) === side}
                            label={textOf(record[field])}
                            onChange={() => setChoices({ ...choices, [field]: side })}
                          />
                        ) : (
                          textOf(record[field])
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
                <tr>
                  <th scope="row">{say('contacts')}</th>
                  <td className={ranks.breakWords}>{people(one)}</td>
                  <td className={ranks.breakWords}>{people(two)}</td>
                </tr>
              </tbody>
            </table>
          </div>
          <div>
            <Button appearance="primary" onClick={merge}>
              {say('merge')}
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  );
}
