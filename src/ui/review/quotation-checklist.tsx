import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { QuotationItem } from '#core/rules/key-terms/quotation-items.ts';
import type { Edit } from '#core/text/edit.ts';
import { Bullet } from '#ui/bullet.tsx';
import { dealTexts } from '#ui/review/deal-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** The tick list of a quotation; what is missing can be put in as a stub that the rep completes. */
export function QuotationChecklist(props: {
  readonly items: readonly QuotationItem[];
  readonly busy: boolean;
  readonly onInsert: (edits: readonly Edit[]) => void;
}): ReactNode {
  const { items, busy, onInsert } = props;
  const say = useTexts(dealTexts);
  const language = useLanguage();
  const text = useTextStyles();
  const missing = items.filter(({ isThere }) => !isThere);
  // A complete quotation needs no list.
  if (missing.length === 0) return null;
  return (
    <Section title={say('checklist')} aside={`${items.length - missing.length} / ${items.length}`}>
      <ul className={mergeClasses(text.list, text.small)} data-testid="checklist">
        {items.map(({ name, isThere, stub, edits }) => (
          <Bullet key={name.en} mark={isThere ? '✓' : '○'} tone={isThere ? 'good' : undefined}>
            {name[language]} <span className={text.muted}>{say(isThere ? 'there' : 'missing')}</span>
            {edits ? (
              <Button size="small" appearance="subtle" disabled={busy} aria-label={say('insert', { stub })} onClick={() => onInsert(edits)}>
                + {stub}
              </Button>
            ) : null}
          </Bullet>
        ))}
      </ul>
    </Section>
  );
}
