import { Button, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { composeTexts } from '#taskpane/compose/compose-texts.ts';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const LONGEST = 200;

/** After something was ignored: room to say why, for those who read the record later. Whoever has nothing to say writes on. */
export function IgnoreReason({ quote, onReason }: { readonly quote: string; readonly onReason: (reason: string) => void }): ReactNode {
  const say = useTexts(composeTexts);
  const text = useTextStyles();
  const [reason, setReason] = useState('');
  const [kept, setKept] = useState(false);
  if (kept) return <Notice intent="success" title={say('reasonKept')} />;
  return (
    <Notice intent="info" title={say('ignored', { quote })}>
      <form
        className={text.wrap}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() === '') return;
          setKept(true);
          onReason(reason.trim());
        }}
      >
        <Input
          size="small"
          maxLength={LONGEST}
          aria-label={say('why')}
          placeholder={say('why')}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
        <Button size="small" type="submit">
          {say('keepReason')}
        </Button>
      </form>
    </Notice>
  );
}
