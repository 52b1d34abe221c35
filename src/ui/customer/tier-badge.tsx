import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Tier } from '#core/customers/tier-names.ts';
import { customerTexts, tierNames } from '#ui/customer/customer-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';

/** The tier as a button that opens and closes its reasons. */
export function TierBadge(props: {
  readonly tier: Tier | undefined;
  readonly open: boolean;
  readonly controls: string;
  onToggle(): void;
}): ReactNode {
  const say = useTexts(customerTexts);
  const language = useLanguage();
  const name = props.tier ? tierNames[props.tier][language] : say('tierUnknown');
  return (
    <Button
      size="small"
      appearance={props.tier === 'core' || props.tier === 'key' ? 'primary' : 'secondary'}
      aria-expanded={props.open}
      aria-controls={props.controls}
      aria-label={say('whyTier', { tier: name })}
      onClick={() => props.onToggle()}
    >
      {name}
    </Button>
  );
}
