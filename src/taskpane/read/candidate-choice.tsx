import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MatchAnswer } from '#api/contract.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import { reasonText } from '#core/customers/reason-texts.ts';
import { countryName } from '#ui/format/country-name.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';
import { readTexts } from '#taskpane/read/read-texts.ts';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Two customers with the same evidence are shown as two; the user says which. */
export function CandidateChoice({
  answer,
  onChoose,
}: {
  readonly answer: MatchAnswer;
  readonly onChoose: (customer: StoredCustomer) => void;
}): ReactNode {
  const say = useTexts(readTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <Section title={say('severalTitle', { count: answer.customers.length })}>
      <p className={mergeClasses(text.small, text.muted)}>{say('severalWhat')}</p>
      <ul className={text.list}>
        {answer.customers.map((customer) => {
          const candidate = answer.match.candidates.find(({ customerId }) => customerId === customer.id);
          const about = [
            customer.country && countryName(customer.country, language),
            ...(candidate?.reasons ?? []).map((key) => reasonText(key)[language]),
          ];
          return (
            <li key={customer.id} className={styles.choice}>
              <div className={text.grow}>
                <div className={text.strong}>{customer.name}</div>
                <div className={mergeClasses(text.small, text.muted)}>{about.filter(Boolean).join(' · ')}</div>
              </div>
              <Button size="small" aria-label={say('pickWhat', { name: customer.name })} onClick={() => onChoose(customer)}>
                {say('pick')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
