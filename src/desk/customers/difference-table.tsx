import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Customer } from '#core/customers/customer.ts';
import type { Difference } from '#core/customers/record-differences.ts';
import { useLanguage } from '#ui/language.tsx';
import { pathName } from '#ui/record/path-name.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th': { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

/** What differs between two states of a record, value by value. */
export function DifferenceTable(props: {
  readonly differences: readonly Difference[];
  readonly before: string;
  readonly after: string;
  readonly field: string;
  /** For the names of contacts, which paths know by their ids. */
  readonly record?: Partial<Customer>;
}): ReactNode {
  const language = useLanguage();
  const styles = useStyles();
  const nameOf = (key: string): string => props.record?.contacts?.find(({ id }) => id === key)?.name ?? key;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{props.field}</th>
            <th scope="col">{props.before}</th>
            <th scope="col">{props.after}</th>
          </tr>
        </thead>
        <tbody>
          {props.differences.map(({ path, before, after }) => (
            <tr key={path}>
              <td>{pathName(path, language, nameOf)}</td>
              <td>{before ?? '–'}</td>
              <td>{after ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
