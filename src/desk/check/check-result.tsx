import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { mentionsIn } from '#core/customers/mentioned-names.ts';
import { applyEdits } from '#core/draft/apply-edits.ts';
import { isUnwritten, ownText } from '#core/draft/own-text.ts';
import type { Finding, Fix } from '#core/engine/finding.ts';
import type { IgnoredFinding } from '#core/engine/rule-config.ts';
import { textOfPart } from '#core/review/review-draft.ts';
import { applyTextEdits } from '#core/text/edit.ts';
import type { CheckedMail } from '#desk/check/checked-mail.ts';
import { draftOf } from '#desk/check/checked-mail.ts';
import { checkTexts } from '#desk/check/check-texts.ts';
import { copyMail } from '#desk/check/copy-mail.ts';
import { reviewMail } from '#desk/check/review-mail.ts';
import { useContextOf } from '#desk/check/use-context-of.ts';
import { useDeskApi } from '#desk/desk-api.ts';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import type { IgnoreScope } from '#ui/review/finding-card.tsx';
import { DealPanel } from '#ui/review/deal-panel.tsx';
import { FindingList } from '#ui/review/finding-list.tsx';
import { Gauges } from '#ui/review/gauges.tsx';
import { ReadyLine } from '#ui/review/ready-line.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

type CopyState = 'none' | 'copied' | 'failed';

/** A mail of ours beside what is wrong with it: the findings, scores, ledger and fixes of the pane. */
export function CheckResult({ mail, onChange }: { readonly mail: CheckedMail; readonly onChange: (mail: CheckedMail) => void }): ReactNode {
  const say = useTexts(checkTexts);
  const language = useLanguage();
  const ranks = useTextStyles();
  const api = useDeskApi();
  const [here, setHere] = useState<readonly IgnoredFinding[]>([]);
  /** The mails before each fix, the last one last. */
  const [undoable, setUndoable] = useState<readonly CheckedMail[]>([]);
  const [copy, setCopy] = useState<CopyState>('none');
  const ready = useRef<HTMLHeadingElement>(null);
  const judged = useDeferredValue(mail);
  const mentions = useMemo(() => mentionsIn(`${judged.subject}\n${ownText(draftOf(judged))}`), [judged]);
  const answer = useContextOf(mail.to, mail.customer?.id, mentions);
  const checked = useMemo(
    () => reviewMail(judged, answer, { language, today: calendarDay(new Date()), ignored: here }),
    [judged, answer, language, here],
  );
  const { draft, context, review } = checked;

  const mend = ({ part }: Pick<Finding, 'part'>, { edits }: Pick<Fix, 'edits'>): void => {
    if (part !== 'subject' && part !== 'body') return;
    setCopy('none');
    setUndoable([...undoable, judged]);
    if (part === 'subject') onChange({ ...judged, subject: applyTextEdits(judged.subject, edits) });
    else onChange({ ...judged, source: applyEdits(draft, edits) });
  };
  const undo = (): void => {
    const before = undoable[undoable.length - 1];
    setUndoable(undoable.slice(0, -1));
    if (before) onChange(before);
  };
  const ignore = ({ rule, quote }: Finding, scope: IgnoreScope): void => {
    const entry: IgnoredFinding = { rule, phrase: quote.toLowerCase() };
    setHere([...here, entry]);
    if (scope !== 'once') void api.ignore(scope === 'customer' ? { ...entry, customerId: answer?.customer?.id } : entry).catch(() => undefined);
  };
  const several = answer?.ambiguous ?? [];
  const heldAgainst = (): string => {
    if (answer?.customer) return say('known', { name: answer.customer.name });
    return several.length > 1 ? say('several', { count: several.length, names: several.map(({ name }) => name).join(', ') }) : say('unknown');
  };
  return (
    <div className={ranks.column}>
      {answer ? <div className={mergeClasses(ranks.small, ranks.muted)}>{heldAgainst()}</div> : null}
      <ReadyLine ref={ready} findings={review.findings} isEmpty={isUnwritten(draft)} />
      <Gauges scores={review.scores} draft={draft} sentences={checked.sentences} customer={answer?.customer} />
      <div className={ranks.wrap}>
        <Button
          appearance="primary"
          onClick={() =>
            void copyMail(mail, draft.text).then(
              () => setCopy('copied'),
              () => setCopy('failed'),
            )
          }
        >
          {say(copy === 'copied' ? 'copied' : 'copy')}
        </Button>
        {undoable.length > 0 ? <Button onClick={undo}>{say('undo')}</Button> : null}
      </div>
      {copy === 'failed' ? <Notice intent="warning" title={say('notCopied')} /> : null}
      <FindingList
        findings={review.findings}
        textOf={(part) => textOfPart(draft, context, part)}
        hasCustomer={answer?.customer !== undefined}
        busy={judged !== mail}
        whenDone={ready}
        onFix={mend}
        onIgnore={ignore}
      />
      <DealPanel deal={checked.deal} text={draft.text} busy={judged !== mail} onEdit={(edits) => mend({ part: 'body' }, { edits })} />
    </div>
  );
}
