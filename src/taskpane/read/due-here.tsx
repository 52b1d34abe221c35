import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { DueItem } from '#api/due-contract.ts';
import { dueTexts } from '#taskpane/due-texts.ts';
import { usePaneParts } from '#taskpane/pane-parts.ts';
import { Bullet } from '#ui/bullet.tsx';
import { instantText } from '#ui/cases/case-clock.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';
import { useNow } from '#ui/use-now.ts';

/** What is due for the customer of this mail, above all by when the mail itself is to be answered. Nothing is shown when nothing is. */
export function DueHere({
  customerId,
  version,
  receivedAt,
  messageId,
}: {
  readonly customerId: string;
  readonly version: number;
  /** Of a mail of theirs, ISO 8601; absent for one of ours. */
  readonly receivedAt?: string;
  readonly messageId?: string;
}): ReactNode {
  const say = useTexts(dueTexts);
  const language = useLanguage();
  const text = useTextStyles();
  const now = useNow();
  const { api } = usePaneParts();
  const [state, setState] = useState<{ readonly item?: DueItem; readonly failed?: boolean }>({});
  useEffect(() => {
    let isCurrent = true;
    api.careOf(customerId, { ...(receivedAt !== undefined && { receivedAt, messageId }) }).then(
      (item) => {
        if (isCurrent) setState({ item });
      },
      () => {
        if (isCurrent) setState({ failed: true });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [api, customerId, version, receivedAt, messageId]);
  if (state.failed) return <div className={mergeClasses(text.small, text.muted)}>{say('failed')}</div>;
  const answer = state.item?.answer;
  // Cases stand above, with their steps; the day of a reply is told by the hour.
  const dues = (state.item?.dues ?? []).filter(({ kind }) => kind !== 'complaint' && !(answer && kind === 'reply'));
  if (dues.length === 0 && !answer) return null;
  const isLate = answer !== undefined && now.getTime() > Date.parse(answer.by);
  return (
    <Section title={say('title')} aside={dues.length + (answer ? 1 : 0)}>
      <ul className={mergeClasses(text.list, text.small)}>
        {answer ? (
          <Bullet mark="●" tone={isLate ? 'alarm' : undefined}>
            {say(isLate ? 'answerWasDue' : 'answerBy', { time: instantText(answer.by, language), hours: answer.hours })}
            {answer.theirs && !isLate ? ` · ${say(answer.theirs.atWork ? 'theirTime' : 'theirTimeClosed', { time: answer.theirs.time })}` : ''}
          </Bullet>
        ) : null}
        {dues.map(({ kind, about, why }) => (
          <Bullet key={`${kind} ${about ?? ''} ${why.en}`} mark="●" tone={kind === 'reply' || kind === 'promise' ? 'alarm' : undefined}>
            {why[language]}
          </Bullet>
        ))}
      </ul>
    </Section>
  );
}
