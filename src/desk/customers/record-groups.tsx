import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useMemo } from 'react';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { FieldGroup } from '#core/customers/profile-fields.ts';
import { PROFILE_FIELDS } from '#core/customers/profile-fields.ts';
import type { Origin } from '#core/customers/record-differences.ts';
import { originsOf } from '#core/customers/record-differences.ts';
import { groupNames } from '#desk/customers/form-texts.ts';
import { recordTexts } from '#desk/customers/record-texts.ts';
import { useDeskApi } from '#desk/desk-api.ts';
import { useAnswer } from '#desk/use-answer.ts';
import type { Say } from '#ui/language.tsx';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { fieldText, rootOf } from '#ui/record/field-text.ts';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const GROUPS: readonly Exclude<FieldGroup, 'contact'>[] = ['company', 'purchasing', 'terms', 'decision', 'market', 'credit', 'segmentation'];

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXL,
    marginTop: tokens.spacingVerticalM,
  },
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(90px, 30%) 1fr',
    rowGap: tokens.spacingVerticalS,
    columnGap: tokens.spacingHorizontalM,
  },
  value: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** The origin that is newest among the parts of a field. */
function newestOrigin(origins: ReadonlyMap<string, Origin>, root: string): Origin | undefined {
  let newest: Origin | undefined;
  for (const [path, origin] of origins) {
    if (path !== root && !path.startsWith(`${root}.`)) continue;
    if (!newest || origin.version > newest.version) newest = origin;
  }
  return newest;
}

const ORIGINS = { user: 'originUser', import: 'originImport', mail: 'originMail', rule: 'originRule' } as const;

export function originText(origin: Origin, say: Say<typeof recordTexts>): string {
  const { source, actor, at, version, messageId = '' } = origin;
  return say(ORIGINS[source], { actor, date: at.slice(0, 10), version, mail: messageId });
}

/** Every field of the profile with what is recorded, who or what entered it and when; what is not recorded is said to be so. */
export function RecordGroups({ customer }: { readonly customer: StoredCustomer }): ReactNode {
  const say = useTexts(recordTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const api = useDeskApi();
  const ask = useCallback(() => api.history(customer.id), [api, customer]);
  const { value: history } = useAnswer(ask);
  const origins = useMemo(() => originsOf(history ?? []), [history]);
  return (
    <div className={styles.columns}>
      {GROUPS.map((group) => {
        const fields = PROFILE_FIELDS.filter((field) => field.group === group);
        const known = fields.filter((field) => fieldText(customer, field, language) !== '').length;
        return (
          <Section key={group} title={groupNames[group][language]} aside={`${known}/${fields.length}`}>
            <dl className={mergeClasses(styles.list, text.small)}>
              {fields.map((field) => {
                const words = fieldText(customer, field, language);
                const origin = words === '' ? undefined : newestOrigin(origins, rootOf(field));
                return [
                  <dt key={`${field.path} name`} className={text.muted}>
                    {field.label[language]}
                  </dt>,
                  <dd key={field.path} className={styles.value}>
                    {words === '' ? <span className={text.muted}>{say('notRecorded')}</span> : words}
                    {origin ? <div className={text.muted}>{originText(origin, say)}</div> : null}
                  </dd>,
                ];
              })}
            </dl>
          </Section>
        );
      })}
    </div>
  );
}
