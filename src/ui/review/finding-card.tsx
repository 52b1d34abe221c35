import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding, Fix } from '#core/engine/finding.ts';
import { isRemoval } from '#core/engine/is-removal.ts';
import { quoteInSentence } from '#ui/review/quote-in-sentence.ts';
import { reviewTexts, severityNames } from '#ui/review/review-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

export const IGNORE_SCOPES = ['once', 'customer', 'always'] as const;
export type IgnoreScope = (typeof IGNORE_SCOPES)[number];

const useStyles = makeStyles({
  card: {
    borderLeft: '3px solid',
    paddingLeft: tokens.spacingHorizontalS,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    // Below the header that stays in place.
    scrollMarginTop: '44px',
  },
  target: { backgroundColor: tokens.colorNeutralBackground2, outline: `1px solid ${tokens.colorNeutralStroke1}`, outlineOffset: '2px' },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  info: { borderLeftColor: tokens.colorNeutralStroke1 },
  mark: {
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  errorMark: { backgroundColor: tokens.colorPaletteRedBackground2 },
  warningMark: { backgroundColor: tokens.colorPaletteMarigoldBackground2 },
});

const PART_TEXTS = { subject: 'inSubject', recipients: 'inRecipients', attachments: 'inAttachments' } as const;

/** A sign alone is hardly seen in a label: it stands in quotation marks. */
function labelOf({ label }: Fix): string {
  return /[\p{L}\p{N}]/u.test(label) ? label : `“${label}”`;
}

/** One remark: the words in their sentence, what is wrong, why, on what evidence, and the ways to mend it. */
export function FindingCard(props: {
  readonly finding: Finding;
  /** The text in which the finding's offsets count. */
  readonly text: string;
  readonly hasCustomer: boolean;
  readonly busy: boolean;
  /** What the send gate's alert was about. */
  readonly isTarget?: boolean;
  readonly onFix: (fix: Fix) => void;
  readonly onIgnore: (scope: IgnoreScope) => void;
}): ReactNode {
  const { finding, text, hasCustomer, busy, isTarget, onFix, onIgnore } = props;
  const say = useTexts(reviewTexts);
  const language = useLanguage();
  const styles = useStyles();
  const ranks = useTextStyles();
  const { before, quote, after } = quoteInSentence(text, finding);
  const scopes = IGNORE_SCOPES.filter((scope) => scope !== 'customer' || hasCustomer);
  const scopeTexts = { once: 'ignoreOnce', customer: 'ignoreCustomer', always: 'ignoreAlways' } as const;
  return (
    <li
      className={mergeClasses(styles.card, isTarget && styles.target, styles[finding.severity])}
      data-testid="finding"
      data-severity={finding.severity}
      data-target={isTarget ? '' : undefined}
    >
      {quote === '' && before === '' ? null : (
        <div className={ranks.breakWords}>
          {finding.part === 'body' ? null : <span className={ranks.muted}>{say(PART_TEXTS[finding.part])}: </span>}
          {before}
          <mark
            className={mergeClasses(
              styles.mark,
              finding.severity === 'error' && styles.errorMark,
              finding.severity === 'warning' && styles.warningMark,
            )}
          >
            {quote}
          </mark>
          {after}
          {finding.count === undefined ? null : (
            <span className={mergeClasses(ranks.small, ranks.muted)}> {say('times', { count: finding.count })}</span>
          )}
        </div>
      )}
      <div className={ranks.strong}>
        <span className={ranks.muted}>{severityNames[finding.severity][language]} · </span>
        {finding.message}
      </div>
      <div className={mergeClasses(ranks.small, ranks.muted)}>{finding.why}</div>
      {finding.evidence.map((evidence) => (
        <div key={evidence.text + evidence.source} className={mergeClasses(ranks.small, ranks.breakWords)}>
          {say('evidence', { text: evidence.text, source: evidence.source })}
        </div>
      ))}
      <div className={ranks.wrap}>
        {finding.fixes.map((fix, index) => (
          <Button
            key={fix.label}
            size="small"
            appearance={index === 0 ? 'primary' : 'secondary'}
            disabledFocusable={busy}
            aria-label={isRemoval(fix) ? undefined : say('fixWhat', { quote: finding.quote, label: labelOf(fix) })}
            onClick={() => onFix(fix)}
          >
            {isRemoval(fix) ? say('removeWords') : say('fix', { label: labelOf(fix) })}
          </Button>
        ))}
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button size="small" appearance="subtle" aria-label={say('ignoreWhat', { quote: finding.quote })}>
              {say('ignore')}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {scopes.map((scope) => (
                <MenuItem key={scope} onClick={() => onIgnore(scope)}>
                  {say(scopeTexts[scope])}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </li>
  );
}
