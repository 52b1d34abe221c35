import type { ReactNode } from 'react';
import { languageFor } from '#core/text/language.ts';
import type { Mailbox } from '#outlook/mailbox.ts';
import { AppFrame } from '#ui/app-frame.tsx';
import { useTexts } from '#ui/language.tsx';
import { browserSettings } from '#ui/settings.ts';
import { paneTexts } from '#taskpane/pane-texts.ts';
import { useCurrentItem } from '#taskpane/use-current-item.ts';
import { useMailbox } from '#taskpane/use-mailbox.ts';

export function Pane(): ReactNode {
  const connection = useMailbox();
  return (
    <AppFrame settings={browserSettings(() => localStorage)} hostLanguage={languageFor(navigator.language)}>
      {connection.state === 'connected' ? <Connected mailbox={connection.mailbox} /> : <p>{connection.state}</p>}
    </AppFrame>
  );
}

function Connected({ mailbox }: { readonly mailbox: Mailbox }): ReactNode {
  const say = useTexts(paneTexts);
  const { open, refresh } = useCurrentItem(mailbox);
  return (
    <main>
      <p data-testid="subject">{open.state === 'open' && open.item.mode === 'read' ? open.item.subject : open.state}</p>
      <button onClick={refresh}>{say('refresh')}</button>
    </main>
  );
}
