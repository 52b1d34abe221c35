import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense, useContext, useId, useState } from 'react';
import type { Customer } from '#core/customers/customer.ts';
import { Bullet } from '#ui/bullet.tsx';
import { businessTypeName } from '#ui/customer/business-type-names.ts';
import { customerTexts, stageNames, tierNames } from '#ui/customer/customer-texts.ts';
import { TierBadge } from '#ui/customer/tier-badge.tsx';
import { TierSourceContext } from '#ui/customer/tier-source.ts';
import { countryName } from '#ui/format/country-name.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

// Only a badge that is pressed needs them.
const TierReasons = lazy(() => import('#ui/customer/tier-reasons.tsx').then(({ TierReasons: view }) => ({ default: view })));

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  reasons: { marginTop: tokens.spacingVerticalS, paddingLeft: tokens.spacingHorizontalS, borderLeft: `2px solid ${tokens.colorBrandStroke2}` },
});

/** Who the customer is, in two lines: name, country, city, kind, stage; the tier tells its reasons when pressed. */
export function CompanyLine({ customer }: { readonly customer: Customer }): ReactNode {
  const say = useTexts(customerTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const source = useContext(TierSourceContext);
  const { tier, tierReasons = [] } = customer;
  const about = [
    customer.country && countryName(customer.country, language),
    customer.city,
    customer.businessType && businessTypeName(customer.businessType, language),
    customer.stage && stageNames[customer.stage][language],
  ].filter(Boolean);
  return (
    <div>
      <div className={styles.line}>
        <div className={text.grow}>
          <h1 className={text.name}>
            {customer.name}
            {customer.sample ? <span className={mergeClasses(text.small, text.muted)}> · {say('sample')}</span> : null}
          </h1>
          <div className={mergeClasses(text.small, text.muted)}>
            {customer.country ? (
              <Badge size="small" appearance="outline" color="informative" aria-hidden>
                {customer.country}
              </Badge>
            ) : null}{' '}
            {about.length > 0 ? about.join(' · ') : say('notRecorded')}
          </div>
        </div>
        <TierBadge tier={tier} open={open} controls={id} onToggle={() => setOpen(!open)} />
      </div>
      <div id={id} hidden={!open} className={styles.reasons}>
        <div className={mergeClasses(text.small, text.strong)}>{say('whyTier', { tier: tier ? tierNames[tier][language] : say('tierUnknown') })}</div>
        <ul className={mergeClasses(text.list, text.small)}>
          {tierReasons.length === 0 ? <li className={text.muted}>{say('noReasons')}</li> : null}
          {tierReasons.map((reason) => (
            <Bullet key={reason} mark="·">
              {reason}
            </Bullet>
          ))}
        </ul>
        {open && source ? (
          <Suspense fallback={null}>
            <TierReasons customer={customer} version={'version' in customer ? Number(customer.version) : undefined} source={source} />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}
