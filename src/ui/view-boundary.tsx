import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Component } from 'react';
import type { TextTable } from '#ui/language.tsx';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';

const texts = {
  broken: { 'zh-CN': '这一页出错了', en: 'This view has failed' },
  brokenWhat: { 'zh-CN': '邮件和客户资料都没有被改动。请再打开一次。', en: 'Neither the mail nor the record has been changed. Open the view again.' },
  again: { 'zh-CN': '再打开', en: 'Open again' },
} satisfies TextTable;

function Broken({ onAgain }: { readonly onAgain: () => void }): ReactNode {
  const say = useTexts(texts);
  return (
    <Notice
      intent="error"
      title={say('broken')}
      actions={
        <Button size="small" onClick={() => onAgain()}>
          {say('again')}
        </Button>
      }
    >
      {say('brokenWhat')}
    </Notice>
  );
}

/** Holds a fault of one view (or a part of it that did not load) inside that view. */
export class ViewBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken onAgain={() => this.setState({ failed: false })} /> : this.props.children;
  }
}
