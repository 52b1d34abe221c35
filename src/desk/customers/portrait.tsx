import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Customer } from '#core/customers/customer.ts';
import { PORTRAIT, priceTalk, risksOf } from '#core/customers/portrait.ts';
import { PROFILE_FIELDS } from '#core/customers/profile-fields.ts';
import { recordTexts } from '#desk/customers/record-texts.ts';
import type { TextTable } from '#ui/language.tsx';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { fieldText } from '#ui/record/field-text.ts';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const texts = {
  title: { 'zh-CN': '客户画像', en: 'Portrait' },
  priceTalk: {
    'zh-CN': '对方最近 {of} 封来信里有 {bargained} 封在谈降价或别家价格：可以记为“高”',
    en: '{bargained} of their last {of} messages were about a lower price: it may be put down as high',
  },
} satisfies TextTable;

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(90px, 34%) 1fr',
    rowGap: tokens.spacingVerticalS,
    columnGap: tokens.spacingHorizontalM,
  },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  risk: { color: tokens.colorPaletteRedForeground1 },
});

/** Real demand, potential and risk at a glance: each question with what is recorded, or that nothing is. */
export function Portrait({ customer }: { readonly customer: Customer }): ReactNode {
  const say = useTexts(texts);
  const record = useTexts(recordTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const talk = priceTalk(customer);
  const rows = PORTRAIT.map(({ id, question, paths }) => ({
    id,
    question: question[language],
    answers: paths.flatMap((path) => {
      const field = PROFILE_FIELDS.find((each) => each.path === path);
      const words = field ? fieldText(customer, field, language) : '';
      return field && words !== '' ? [paths.length > 1 ? `${field.label[language]}: ${words}` : words] : [];
    }),
    notes:
      id === 'price' && talk.suggestsHigh && customer.priceSensitivity !== 'high'
        ? [say('priceTalk', { of: talk.of, bargained: talk.bargained })]
        : [],
    risks: id === 'risk' ? risksOf(customer).map((risk) => risk[language]) : [],
  }));
  return (
    <Section title={say('title')} aside={`${rows.filter(({ answers }) => answers.length > 0).length}/${rows.length}`}>
      <dl className={mergeClasses(styles.list, text.small)}>
        {rows.map(({ id, question, answers, notes, risks }) => [
          <dt key={`${id} question`} className={text.muted}>
            {question}
          </dt>,
          <dd key={id} className={styles.value}>
            {risks.map((risk) => (
              <div key={risk} className={styles.risk}>
                {risk}
              </div>
            ))}
            {answers.length === 0 ? <span className={text.muted}>{record('notRecorded')}</span> : answers.join('\n')}
            {notes.map((note) => (
              <div key={note} className={text.muted}>
                {note}
              </div>
            ))}
          </dd>,
        ])}
      </dl>
    </Section>
  );
}
