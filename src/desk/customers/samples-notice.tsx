import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import { ApiFailure } from '#desk/api-failure.tsx';
import { listTexts } from '#desk/customers/list-texts.ts';
import { useDeskApi } from '#desk/desk-api.ts';
import { useAnswer } from '#desk/use-answer.ts';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';

/** Says that invented customers are among the records, and takes them out when asked twice. */
export function SamplesNotice({ onRemoved }: { readonly onRemoved: () => void }): ReactNode {
  const say = useTexts(listTexts);
  const api = useDeskApi();
  const ask = useCallback(() => api.status(), [api]);
  const { value: status, reload } = useAnswer(ask);
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<unknown>();
  if (!status || status.samples === 0) return null;
  const remove = async (): Promise<void> => {
    try {
      await api.removeSamples();
      setAsked(false);
      reload();
      onRemoved();
    } catch (failure) {
      setError(failure);
    }
  };
  const actions = asked ? (
    <>
      <Button size="small" appearance="primary" onClick={() => void remove()}>
        {say('yes')}
      </Button>
      <Button size="small" onClick={() => setAsked(false)}>
        {say('no')}
      </Button>
    </>
  ) : (
    <Button size="small" onClick={() => setAsked(true)}>
      {say('removeSamples')}
    </Button>
  );
  return (
    <>
      <Notice intent="info" title={asked ? say('removeAsk') : say('samples', { count: status.samples })} actions={actions} />
      {error ? <ApiFailure error={error} /> : null}
    </>
  );
}
