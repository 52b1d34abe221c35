import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense, useMemo } from 'react';
import { createClient } from '#api/client.ts';
import { languageFor } from '#core/text/language.ts';
import type { Mailbox } from '#outlook/mailbox.ts';
import { AppFrame } from '#ui/app-frame.tsx';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { TierSourceContext } from '#ui/customer/tier-source.ts';
import { ViewBoundary } from '#ui/view-boundary.tsx';
import { FailureNotice } from '#taskpane/failure-notice.tsx';
import { Header } from '#taskpane/header.tsx';
import { outlookSettings } from '#taskpane/outlook-settings.ts';
import { paneTexts } from '#taskpane/pane-texts.ts';
import { PanePartsContext } from '#taskpane/pane-parts.ts';
import { useCurrentItem } from '#taskpane/use-current-item.ts';
import { useHostIsDark } from '#taskpane/use-host-is-dark.ts';
import { useMailbox } from '#taskpane/use-mailbox.ts';

const ReadPane = lazy(() => import('#taskpane/read/read-pane.tsx').then(({ ReadPane: view }) => ({ default: view })));
const ComposePane = lazy(() => import('#taskpane/compose/compose-pane.tsx').then(({ ComposePane: view }) => ({ default: view })));

// After the first paint: a count may come late.
const DueCount = lazy(() => import('#taskpane/due-count.tsx').then(({ DueCount: view }) => ({ default: view })));

const useStyles = makeStyles({
  shared: {
    padding: `2px ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  body: { padding: tokens.spacingHorizontalM, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The whole pane: connects to the mail program and shows the view that suits the open item. */
export function Pane(): ReactNode {
  const connection = useMailbox();
  const mailbox = connection.state === 'connected' ? connection.mailbox : undefined;
  const hostIsDark = useHostIsDark(mailbox);
  const settings = useMemo(() => outlookSettings(mailbox), [mailbox]);
  return (
    <AppFrame
      key={mailbox ? 'connected' : 'waiting'}
      settings={settings}
      hostLanguage={languageFor(mailbox?.displayLanguage ?? navigator.language)}
      hostIsDark={hostIsDark}
    >
      {mailbox ? <Connected mailbox={mailbox} /> : <Waiting error={connection.state === 'failed' ? connection.error : undefined} />}
    </AppFrame>
  );
}

function Waiting({ error }: { readonly error: unknown }): ReactNode {
  const say = useTexts(paneTexts);
  const styles = useStyles();
  return (
    <>
      <Header subject={error ? 'Liaison' : say('connecting')} />
      <main className={styles.body}>{error ? <FailureNotice error={error} onRetry={() => location.reload()} /> : null}</main>
    </>
  );
}

/**
 * Outlook gives a frozen pane the mail of before however often it is asked; only a page that starts anew is told what is open. A draft is looked
 * at again without that, because what was ignored in it lives in this page.
 */
const startAnew = (): void => location.reload();

function Connected({ mailbox }: { readonly mailbox: Mailbox }): ReactNode {
  const say = useTexts(paneTexts);
  const styles = useStyles();
  const services = useMemo(() => ({ mailbox, api: createClient() }), [mailbox]);
  const { open, refresh } = useCurrentItem(mailbox);
  const item = open.state === 'open' ? open.item : undefined;
  // Keyed by the look: nothing of one mail's view survives into the next one's.
  const key = open.state === 'open' ? `${open.item.mode} ${open.look}` : '';
  const subject = item
    ? item.mode === 'read'
      ? item.subject || say('noSubject')
      : say('newMail')
    : open.state === 'looking'
      ? say('looking')
      : 'Liaison';
  return (
    <PanePartsContext value={services}>
      <Header subject={subject} onRefresh={item?.mode === 'read' ? startAnew : refresh} />
      {item?.shared ? (
        <div className={styles.shared} data-testid="shared-mailbox">
          {say(item.shared.mayWrite ? 'shared' : 'sharedReadOnly', { address: item.shared.address })}
        </div>
      ) : null}
      <Suspense fallback={null}>
        <DueCount />
      </Suspense>
      <main className={styles.body} aria-busy={open.state === 'looking'}>
        {open.state === 'failed' ? <FailureNotice error={open.error} onRetry={refresh} /> : null}
        {open.state === 'none' ? (
          <Notice intent="info" title={say('nothingOpen')}>
            {say('nothingOpenWhat')}
          </Notice>
        ) : null}
        <ViewBoundary key={key}>
          <Suspense fallback={null}>
            <TierSourceContext value={services.api.tierOf}>
              {item?.mode === 'read' ? <ReadPane item={item} /> : null}
              {item?.mode === 'compose' ? <ComposePane item={item} /> : null}
            </TierSourceContext>
          </Suspense>
        </ViewBoundary>
      </main>
    </PanePartsContext>
  );
}
