import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ChainLink } from '#core/customers/decision-chain.ts';
import { decisionChain } from '#core/customers/decision-chain.ts';
import type { Contact } from '#core/customers/customer.ts';
import { authorityNames } from '#ui/customer/customer-texts.ts';
import { useLanguage } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  top: { margin: 0, padding: 0, listStyleType: 'none' },
  below: {
    margin: 0,
    marginLeft: tokens.spacingHorizontalM,
    padding: 0,
    paddingLeft: tokens.spacingHorizontalM,
    listStyleType: 'none',
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  person: { padding: `${tokens.spacingVerticalXS} 0`, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  badge: { flexShrink: 0, whiteSpace: 'nowrap' },
});

function Links({ links, top }: { readonly links: readonly ChainLink[]; readonly top: boolean }): ReactNode {
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <ul className={top ? styles.top : styles.below}>
      {links.map(({ contact, below }) => (
        <li key={contact.id ?? contact.name}>
          <div className={mergeClasses(styles.person, text.small)}>
            <span className={text.strong}>{contact.name}</span>
            {contact.jobTitle ? <span className={text.muted}>{contact.jobTitle}</span> : null}
            <Badge
              className={styles.badge}
              appearance={contact.authority === 'decides' ? 'filled' : 'tint'}
              color={contact.authority === 'decides' ? 'success' : 'informative'}
            >
              {authorityNames[contact.authority ?? 'unknown'][language]}
            </Badge>
          </div>
          {below.length > 0 ? <Links links={below} top={false} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** Who reports to whom, and who decides. */
export function DecisionTree({ contacts }: { readonly contacts: readonly Contact[] }): ReactNode {
  return <Links links={decisionChain(contacts)} top />;
}
