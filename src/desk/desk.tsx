import { Button, makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { createClient } from '#api/client.ts';
import { languageFor } from '#core/text/language.ts';
import { DeskApiContext } from '#desk/desk-api.ts';
import { deskTexts } from '#desk/desk-texts.ts';
import { goTo, useHash } from '#desk/use-hash.ts';
import { AppFrame, usePreferences } from '#ui/app-frame.tsx';
import { TierSourceContext } from '#ui/customer/tier-source.ts';
import { useTexts } from '#ui/language.tsx';
import { browserSettings } from '#ui/settings.ts';
import { ViewBoundary } from '#ui/view-boundary.tsx';

/** Wide enough that rows of tabs take little of the page. */
const WIDE = '@media (min-width: 700px)';

const useStyles = makeStyles({
  page: { maxWidth: '1180px', margin: '0 auto', padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}` },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    marginBottom: tokens.spacingVerticalL,
  },
  name: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  // Scrolls sideways within itself on a phone, so that the page does not.
  tabs: { order: 1, width: '100%', overflowX: 'auto' },
  tabList: { [WIDE]: { flexWrap: 'wrap' } },
});

const VIEWS = {
  today: lazy(() => import('#desk/today/today-view.tsx').then(({ TodayView }) => ({ default: TodayView }))),
  customers: lazy(() => import('#desk/customers/customers-view.tsx').then(({ CustomersView }) => ({ default: CustomersView }))),
  cases: lazy(() => import('#desk/cases/cases-view.tsx').then(({ CasesView }) => ({ default: CasesView }))),
  import: lazy(() => import('#desk/import/import-view.tsx').then(({ ImportView }) => ({ default: ImportView }))),
  duplicates: lazy(() => import('#desk/duplicates/duplicates-view.tsx').then(({ DuplicatesView }) => ({ default: DuplicatesView }))),
  check: lazy(() => import('#desk/check/check-view.tsx').then(({ CheckView }) => ({ default: CheckView }))),
  rules: lazy(() => import('#desk/rules/rules-view.tsx').then(({ RulesView }) => ({ default: RulesView }))),
  tiers: lazy(() => import('#desk/tiers/tiers-view.tsx').then(({ TiersView }) => ({ default: TiersView }))),
  calendar: lazy(() => import('#desk/calendar/calendar-view.tsx').then(({ CalendarView }) => ({ default: CalendarView }))),
  notes: lazy(() => import('#desk/notes/notes-view.tsx').then(({ NotesView }) => ({ default: NotesView }))),
  ignored: lazy(() => import('#desk/ignored/ignored-view.tsx').then(({ IgnoredView }) => ({ default: IgnoredView }))),
  settings: lazy(() => import('#desk/settings/settings-view.tsx').then(({ SettingsView }) => ({ default: SettingsView }))),
} as const;
type ViewName = keyof typeof VIEWS;

function isView(name: string | undefined): name is ViewName {
  return name !== undefined && Object.hasOwn(VIEWS, name);
}

function DeskPage(): ReactNode {
  const say = useTexts(deskTexts);
  const styles = useStyles();
  const { language, setLanguage } = usePreferences();
  const [first] = useHash();
  const view: ViewName = isView(first) ? first : 'today';
  const View = VIEWS[view];
  const tabs = useRef<HTMLDivElement>(null);
  // On a phone the row of tabs is wider than the page, and the one that is open may lie outside.
  // Nothing is returned: what newer browsers answer to `scrollIntoView` is no way to undo it.
  useEffect(() => {
    tabs.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [view]);
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <h1 className={styles.name}>{say('title')}</h1>
        <div ref={tabs} className={styles.tabs}>
          <TabList
            size="small"
            className={styles.tabList}
            selectedValue={view}
            aria-label={say('sections')}
            onTabSelect={(_, { value }) => goTo(String(value))}
          >
            {(Object.keys(VIEWS) as ViewName[]).map((name) => (
              <Tab key={name} value={name}>
                {say(name)}
              </Tab>
            ))}
          </TabList>
        </div>
        <Button
          appearance="subtle"
          lang={language === 'en' ? 'zh-CN' : 'en'}
          aria-label={say('switchLanguage')}
          onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}
        >
          {language === 'en' ? '中文' : 'EN'}
        </Button>
      </header>
      <main>
        <ViewBoundary key={view}>
          <Suspense fallback={<Spinner label={say('loading')} />}>
            <View />
          </Suspense>
        </ViewBoundary>
      </main>
    </div>
  );
}

/** The page for what does not fit beside a mail, and for mailboxes that cannot load the add-in. */
export function Desk(): ReactNode {
  const [api] = useState(() => createClient());
  return (
    <AppFrame settings={browserSettings(() => localStorage)} hostLanguage={languageFor(navigator.language)}>
      <DeskApiContext value={api}>
        <TierSourceContext value={api.tierOf}>
          <DeskPage />
        </TierSourceContext>
      </DeskApiContext>
    </AppFrame>
  );
}
