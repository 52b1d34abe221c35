import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TextTable } from '#ui/language.tsx';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { failureText } from '#taskpane/failure-text.ts';

const texts = { again: { 'zh-CN': '重试', en: 'Try again' } } satisfies TextTable;

/** A failure as a message bar with what to do; nothing at all for an answer that came too late to matter. */
export function FailureNotice({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }): ReactNode {
  const say = useTexts(texts);
  const language = useLanguage();
  const text = failureText(error);
  if (!text) return null;
  return (
    <Notice
      intent="error"
      title={text.title[language]}
      actions={
        onRetry ? (
          <Button size="small" onClick={() => onRetry()}>
            {say('again')}
          </Button>
        ) : undefined
      }
    >
      {text.what[language]}
    </Notice>
  );
}
