import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { DueItem } from '#api/due-contract.ts';
import { dueTexts } from '#taskpane/due-texts.ts';
import { usePaneParts } from '#taskpane/pane-parts.ts';
import { Bullet } from '#ui/bullet.tsx';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** What is due for the customer of this mail. Nothing is shown when nothing is. */
export function DueHere({ customerId, version }: { readonly customerId: string; readonly version: number }): ReactNode {
  const say = useTexts(dueTexts);
  const language = useLanguage();
  const text = useTextStyles();
  const { api } = usePaneParts();
  const [state, setState] = useState<{ readonly item?: DueItem; readonly failed?: boolean }>({});
  useEffect(() => {
    let isCurrent = true;
    api.careOf(customerId).then(
      (item) => {
        if (isCurrent) setState({ item });
      },
      () => {
        if (isCurrent) setState({ failed: true });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [api, customerId, version]);
  if (state.failed) return <div className={mergeClasses(text.small, text.muted)}>{say('failed')}</div>;
  // Cases stand above, with their steps.
  const dues = (state.item?.dues ?? []).filter(({ kind }) => kind !== 'complaint');
  if (dues.length === 0) return null;
  return (
    <Section title={say('title')} aside={dues.length}>
      <ul className={mergeClasses(text.list, text.small)}>
        {dues.map(({ kind, about, why }) => (
          <Bullet key={`${kind} ${about ?? ''} ${why.en}`} mark="●" tone={kind === 'reply' || kind === 'promise' ? 'alarm' : undefined}>
            {why[language]}
          </Bullet>
        ))}
      </ul>
    </Section>
  );
}
