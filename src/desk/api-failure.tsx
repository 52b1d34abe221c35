import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ApiError } from '#api/api-error.ts';
import { deskTexts } from '#desk/desk-texts.ts';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';

/** What went wrong with a call of the server, and a button that does it again. */
export function ApiFailure({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }): ReactNode {
  const say = useTexts(deskTexts);
  const isAway = error instanceof ApiError && error.code === 'unreachable';
  const what = isAway ? say('unreachable') : error instanceof Error ? error.message : String(error);
  const retry = onRetry ? (
    <Button size="small" onClick={() => onRetry()}>
      {say('retry')}
    </Button>
  ) : undefined;
  return (
    <Notice intent="error" title={say('failed')} actions={retry}>
      {what}
    </Notice>
  );
}
