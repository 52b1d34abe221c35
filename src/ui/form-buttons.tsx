import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TextTable } from '#ui/language.tsx';
import { useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const texts = {
  saving: { 'zh-CN': '正在保存…', en: 'Saving…' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
} satisfies TextTable;

/** The foot of a form: the button that submits it, which waits while it is being saved, and the one that leaves it. */
export function FormButtons(props: {
  /** What the first button does, in the user's language. */
  readonly submit: string;
  readonly isSaving?: boolean;
  readonly isIncomplete?: boolean;
  /** Small in the pane, beside a mail; medium on the desk. */
  readonly size?: 'small' | 'medium';
  readonly onCancel: () => void;
}): ReactNode {
  const say = useTexts(texts);
  const text = useTextStyles();
  const { isSaving = false, isIncomplete = false, size = 'medium' } = props;
  return (
    <div className={text.row}>
      <Button size={size} appearance="primary" type="submit" disabled={isSaving || isIncomplete}>
        {isSaving ? say('saving') : props.submit}
      </Button>
      <Button size={size} onClick={() => props.onCancel()}>
        {say('cancel')}
      </Button>
    </div>
  );
}
