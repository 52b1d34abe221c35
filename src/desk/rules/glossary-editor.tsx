import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TermFields } from '#desk/rules/edited-config.ts';
import { termFields } from '#desk/rules/edited-config.ts';
import { rulesTexts } from '#desk/rules/rules-texts.ts';
import { useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The words of the team: what is written for what, and names that stay as they are. */
export function GlossaryEditor({
  terms,
  onChange,
}: {
  readonly terms: readonly TermFields[];
  readonly onChange: (terms: readonly TermFields[]) => void;
}): ReactNode {
  const say = useTexts(rulesTexts);
  const styles = useStyles();
  const text = useTextStyles();
  const put = (next: TermFields): void => onChange(terms.map((other) => (other.key === next.key ? next : other)));
  return (
    <>
      <p className={text.muted}>{say('glossaryWhat')}</p>
      <ul className={text.list}>
        {terms.map((entry) => (
          <li key={entry.key} className={styles.entry}>
            <Field label={say('term')}>
              <Input value={entry.term} onChange={(_, { value }) => put({ ...entry, term: value })} />
            </Field>
            <Field label={say('instead')}>
              <Input value={entry.instead} onChange={(_, { value }) => put({ ...entry, instead: value })} />
            </Field>
            <Checkbox label={say('exact')} checked={entry.exact} onChange={(_, { checked }) => put({ ...entry, exact: checked === true })} />
            <Button aria-label={say('removeOf', { name: entry.term })} onClick={() => onChange(terms.filter(({ key }) => key !== entry.key))}>
              {say('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => onChange([...terms, termFields()])}>{say('addTerm')}</Button>
    </>
  );
}
