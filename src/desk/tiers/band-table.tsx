import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Band } from '#core/customers/tier-model.ts';
import { modelTexts } from '#desk/tiers/model-texts.ts';
import { useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    '& th': { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
    '& td': { paddingRight: tokens.spacingHorizontalS },
  },
  input: { width: '8em', minWidth: 0 },
});

/** A table of bands, highest first. `text` holds what is typed, so that half a number stays as it is. */
export function BandTable(props: {
  readonly name: string;
  readonly bands: readonly Band[];
  readonly text: (place: string) => string;
  readonly onType: (place: string, value: string) => void;
  readonly onChange: (bands: readonly Band[]) => void;
}): ReactNode {
  const { name, bands, text, onType, onChange } = props;
  const say = useTexts(modelTexts);
  const styles = useStyles();
  const ranks = useTextStyles();
  const lowest = bands.at(-1);
  return (
    <div>
      <div className={mergeClasses(ranks.small, ranks.strong)}>{name}</div>
      <table className={mergeClasses(styles.table, ranks.small)}>
        <thead>
          <tr>
            <th scope="col">{say('from')}</th>
            <th scope="col">{say('points')}</th>
          </tr>
        </thead>
        <tbody>
          {bands.map((_, at) => (
            <tr key={at}>
              {(['from', 'points'] as const).map((part) => (
                <td key={part}>
                  <Input
                    className={styles.input}
                    size="small"
                    inputMode="decimal"
                    aria-label={say(part === 'from' ? 'bandFrom' : 'bandPoints', { name, number: at + 1 })}
                    value={text(`${at}.${part}`)}
                    onChange={(event, { value }) => onType(`${at}.${part}`, value)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={ranks.wrap}>
        <Button size="small" onClick={() => onChange([...bands, { from: (lowest?.from ?? 1) - 1, points: lowest?.points ?? 0 }])}>
          {say('addBand')}
        </Button>
        {bands.length > 1 ? (
          <Button size="small" onClick={() => onChange(bands.slice(0, -1))}>
            {say('removeBand')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
