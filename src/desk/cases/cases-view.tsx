import { Input, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import { ApiFailure } from '#desk/api-failure.tsx';
import { CaseRow } from '#desk/cases/case-row.tsx';
import { casesTexts } from '#desk/cases/cases-texts.ts';
import { Lessons } from '#desk/cases/lessons.tsx';
import { useDeskApi } from '#desk/desk-api.ts';
import { deskTexts } from '#desk/desk-texts.ts';
import { useAnswer } from '#desk/use-answer.ts';
import { useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const STATES = ['open', 'closed', 'all'] as const;
type State = (typeof STATES)[number];

const useStyles = makeStyles({
  search: { flexGrow: 1, minWidth: 'min(240px, 100%)', maxWidth: '480px' },
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    '& th': { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
    '& th, & td': {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
    },
  },
});

/** Complaints of every customer, the one owed soonest first, and what was learnt from them. */
export function CasesView(): ReactNode {
  const say = useTexts(casesTexts);
  const sayDesk = useTexts(deskTexts);
  const styles = useStyles();
  const text = useTextStyles();
  const api = useDeskApi();
  const [state, setState] = useState<State>('open');
  const [search, setSearch] = useState('');
  const [round, setRound] = useState(0);
  const ask = useCallback(() => api.listCases({ state, search: search.trim() }), [api, state, search]);
  const { value: cases, error, reload } = useAnswer(ask);
  const changed = (): void => {
    reload();
    setRound(round + 1);
  };
  return (
    <div className={text.column}>
      <div className={text.wrap}>
        <Select aria-label={say('state')} value={state} onChange={(_, { value }) => setState(value as State)}>
          {STATES.map((each) => (
            <option key={each} value={each}>
              {say(each)}
            </option>
          ))}
        </Select>
        <Input
          className={styles.search}
          type="search"
          aria-label={say('search')}
          placeholder={say('search')}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      </div>
      {error ? <ApiFailure error={error} onRetry={reload} /> : null}
      {!cases && !error ? <Spinner label={sayDesk('loading')} /> : null}
      {cases?.length === 0 ? <p>{say('none')}</p> : null}
      {cases && cases.length > 0 ? (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                {(['case', 'customer', 'what', 'next'] as const).map((column) => (
                  <th key={column} scope="col">
                    {say(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {cases.map((one) => (
                <CaseRow key={`${one.customerId} ${one.complaint.number} ${one.complaint.steps?.length ?? 0}`} one={one} onChanged={changed} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <Lessons round={round} />
    </div>
  );
}
