import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/headless/svg/arrow-sync';
import type { ReactNode } from 'react';
import { usePreferences } from '#ui/app-frame.tsx';
import { useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';
import { paneTexts } from '#taskpane/pane-texts.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    minHeight: '32px',
    padding: `2px ${tokens.spacingHorizontalXS} 2px ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  narrow: {
    minWidth: 0,
    flexShrink: 0,
    whiteSpace: 'nowrap',
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Which mail the pane speaks of, so that a stale pane is seen; look again; the other language. */
export function Header({ subject, onRefresh }: { readonly subject: string; readonly onRefresh?: () => void }): ReactNode {
  const say = useTexts(paneTexts);
  const { language, setLanguage } = usePreferences();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <header className={mergeClasses(styles.bar, text.row, text.small, text.muted)}>
      <span className={mergeClasses(text.grow, text.ellipsis)} title={subject} data-testid="judged-subject">
        {subject}
      </span>
      {onRefresh ? (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowSync16Regular />}
          aria-label={say('refresh')}
          title={say('refresh')}
          onClick={() => onRefresh()}
        />
      ) : null}
      <Button
        size="small"
        appearance="subtle"
        className={styles.narrow}
        lang={language === 'en' ? 'zh-CN' : 'en'}
        aria-label={say('switchLanguage')}
        title={say('switchLanguage')}
        onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}
      >
        {language === 'en' ? '中文' : 'EN'}
      </Button>
    </header>
  );
}
