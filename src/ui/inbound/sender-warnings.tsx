import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MatchAnswer } from '#api/contract.ts';
import type { MatchWarning } from '#core/customers/match-result.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { inboundTexts } from '#ui/inbound/inbound-texts.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    '> dd': { margin: 0, fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  },
  phones: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** The value on record above that of this mail, so that a 1 for an l is seen. */
function Pair({ known, seen }: MatchWarning): ReactNode {
  const say = useTexts(inboundTexts);
  const styles = useStyles();
  if (known === undefined || seen === undefined) return null;
  return (
    <dl className={styles.pair}>
      <dt>{say('onRecord')}</dt>
      <dd>{known}</dd>
      <dt>{say('thisMail')}</dt>
      <dd>{seen}</dd>
    </dl>
  );
}

/** What is wrong with the sender, above everything else. Offers no button that would trust the sender: only the stored number to call. */
export function SenderWarnings({ answer }: { readonly answer: MatchAnswer }): ReactNode {
  const say = useTexts(inboundTexts);
  const language = useLanguage();
  const styles = useStyles();
  const { warnings } = answer.match;
  if (warnings.length === 0) return null;
  const red = warnings.some(({ severity }) => severity === 'red');
  const stored = answer.customers.flatMap(({ name, contacts }) =>
    contacts.flatMap((contact) => (contact.phones ?? []).map((phone) => ({ phone, who: `${contact.name}, ${name}` }))),
  );
  const phones = stored.length > 0 ? stored : (answer.callBack ?? []);
  return (
    <Notice intent={red ? 'error' : 'warning'} title={say(red ? 'warnTitle' : 'lookTwice')}>
      {warnings.map((warning) => (
        <div key={`${warning.id} ${warning.text.en}`}>
          {warning.text[language]}
          <Pair {...warning} />
        </div>
      ))}
      {red ? <div>{say(phones.length > 0 ? 'callBack' : 'noPhone')}</div> : null}
      {red ? (
        <ul className={styles.phones}>
          {phones.slice(0, 3).map(({ phone, who }) => (
            <li key={`${phone} ${who}`}>
              <b>{phone}</b> ({who})
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
