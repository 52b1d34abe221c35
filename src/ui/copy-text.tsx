import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { TextTable } from '#ui/language.tsx';
import { useTexts } from '#ui/language.tsx';

const texts = {
  copy: { 'zh-CN': '复制', en: 'Copy' },
  copied: { 'zh-CN': '已复制', en: 'Copied' },
  byHand: { 'zh-CN': '已选中，按 Ctrl+C', en: 'Selected, press Ctrl+C' },
  copyWhat: { 'zh-CN': '复制“{text}”', en: 'Copy “{text}”' },
} satisfies TextTable;

const useStyles = makeStyles({
  box: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { overflowWrap: 'anywhere' },
});

const SHOWN_MS = 2000;

/** A text to be taken over by one press. Where the host forbids the clipboard the text is selected instead. */
export function CopyText({ text }: { readonly text: string }): ReactNode {
  const say = useTexts(texts);
  const styles = useStyles();
  const box = useRef<HTMLSpanElement>(null);
  const [done, setDone] = useState<'copied' | 'byHand'>();

  useEffect(() => {
    const timer = done ? setTimeout(() => setDone(undefined), SHOWN_MS) : undefined;
    return () => clearTimeout(timer);
  }, [done]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setDone('copied');
    } catch {
      if (box.current) getSelection()?.selectAllChildren(box.current);
      setDone('byHand');
    }
  };
  return (
    <div className={styles.box}>
      <span ref={box} className={styles.text}>
        {text}
      </span>
      <Button size="small" appearance="subtle" aria-label={done ? undefined : say('copyWhat', { text })} onClick={() => void copy()}>
        <span aria-live="polite">{say(done ?? 'copy')}</span>
      </Button>
    </div>
  );
}
