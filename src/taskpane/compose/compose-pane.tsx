import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense, useDeferredValue, useMemo, useRef, useState } from 'react';
import { textOfPart } from '#core/review/review-draft.ts';
import { isUnwritten } from '#core/draft/own-text.ts';
import { targetAmong } from '#outlook/alert-target.ts';
import type { ComposeItem } from '#outlook/mailbox.ts';
import { theirAddresses } from '#outlook/send-context.ts';
import { ownAddresses } from '#outlook/shared-mailbox.ts';
import { composeTexts } from '#taskpane/compose/compose-texts.ts';
import { everyoneOf, mentionsOf } from '#taskpane/compose/draft-snapshot.ts';
import { IgnoreReason } from '#taskpane/compose/ignore-reason.tsx';
import { RecipientCard } from '#taskpane/compose/recipient-card.tsx';
import { reviewSnapshot } from '#taskpane/compose/review-snapshot.ts';
import { useAlertTarget } from '#taskpane/compose/use-alert-target.ts';
import { useDraft } from '#taskpane/compose/use-draft.ts';
import { useFixes } from '#taskpane/compose/use-fixes.ts';
import { useIgnoring } from '#taskpane/compose/use-ignoring.ts';
import { useOnceReady } from '#taskpane/compose/use-once-ready.ts';
import { useRecipientContext } from '#taskpane/compose/use-recipient-context.ts';
import { useSendContext } from '#taskpane/compose/use-send-context.ts';
import { FailureNotice } from '#taskpane/failure-notice.tsx';
import { usePaneParts } from '#taskpane/pane-parts.ts';
import { CopyText } from '#ui/copy-text.tsx';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { DealPanel } from '#ui/review/deal-panel.tsx';
import { FindingList } from '#ui/review/finding-list.tsx';
import { Gauges } from '#ui/review/gauges.tsx';
import { ReadyLine } from '#ui/review/ready-line.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const EnterQuote = lazy(() => import('#taskpane/compose/enter-quote.tsx').then(({ EnterQuote: view }) => ({ default: view })));

const NO_NAMES: readonly string[] = [];

/** The pane beside a draft: whose mail it becomes, whether it is ready, what to mend, what they asked. */
export function ComposePane({ item }: { readonly item: ComposeItem }): ReactNode {
  const say = useTexts(composeTexts);
  const language = useLanguage();
  const text = useTextStyles();
  const { mailbox } = usePaneParts();
  const [round, setRound] = useState(0);
  const ready = useRef<HTMLHeadingElement>(null);
  const target = useAlertTarget(item);
  const { snapshot, error, look } = useDraft(item);
  const mentions = useMemo(() => (snapshot ? mentionsOf(snapshot) : NO_NAMES), [snapshot]);
  const from = snapshot?.from;
  const own = useMemo(() => ownAddresses(mailbox.user.address, item.shared, from), [mailbox, item, from]);
  const context = useRecipientContext(snapshot && everyoneOf(snapshot), own, mentions, round);
  const fixes = useFixes(item, look);
  const ignoring = useIgnoring(item, () => setRound((before) => before + 1));
  useSendContext(item, context, ignoring.entries);
  // Checked when the browser is idle, so that a long draft never holds up what the user does in the pane.
  const judged = useDeferredValue(snapshot);
  const answer = context?.answer;
  const checked = useMemo(
    () => judged && reviewSnapshot(judged, answer, { own, today: calendarDay(new Date()), language, ignored: ignoring.entries ?? [] }),
    [judged, answer, own, language, ignoring.entries],
  );

  const asksRecord = snapshot !== undefined && theirAddresses(everyoneOf(snapshot), own).length > 0;
  // What has been ignored before, in this draft or for this customer, must not appear for a moment.
  const isKnown = useOnceReady(ignoring.entries !== undefined && snapshot !== undefined && (context !== undefined || !asksRecord));

  if (error && !checked) return <FailureNotice error={error} onRetry={look} />;
  if (!checked || !isKnown) return <div className={mergeClasses(text.small, text.muted)}>{say('reading')}</div>;
  const { review, draft } = checked;
  const theirs = theirAddresses(checked.snapshot.to, own);
  return (
    <div className={text.column}>
      <RecipientCard context={context} to={theirs.length > 0 ? theirs : checked.snapshot.to} delivery={item.delivery} />
      {error ? <FailureNotice error={error} onRetry={look} /> : null}
      <ReadyLine ref={ready} findings={review.findings} isEmpty={isUnwritten(draft)} />
      <Gauges scores={review.scores} draft={draft} sentences={checked.sentences} customer={answer?.customer} />
      {fixes.end?.state === 'changed' ? <Notice intent="warning" title={say('changedMeanwhile')} /> : null}
      {fixes.end?.state === 'failed' ? <FailureNotice error={fixes.end.error} /> : null}
      {fixes.end?.state === 'by-hand' ? (
        <Notice intent="info" title={say('byHand', { quote: fixes.end.quote })}>
          <CopyText text={fixes.end.text} />
        </Notice>
      ) : null}
      {fixes.end?.state === 'lost' ? <Notice intent="warning" title={say('lost')} /> : null}
      {ignoring.error ? <Notice intent="warning" title={say('notIgnored')} /> : null}
      {ignoring.last ? <IgnoreReason key={ignoring.last.count} quote={ignoring.last.quote} onReason={ignoring.last.giveReason} /> : null}
      {fixes.canUndo ? (
        <div>
          <Button size="small" disabled={fixes.busy} onClick={() => void fixes.undo()}>
            {say('undo')}
          </Button>
        </div>
      ) : null}
      <FindingList
        findings={review.findings}
        textOf={(part) => textOfPart(draft, checked.context, part)}
        hasCustomer={answer?.customer !== undefined}
        busy={fixes.busy}
        target={target && targetAmong(review.findings, target)}
        whenDone={ready}
        onFix={(finding, fix) => void fixes.apply(checked, finding, fix)}
        onIgnore={(finding, scope) => ignoring.ignore(finding, scope, answer?.customer?.id)}
      />
      <DealPanel deal={checked.deal} text={draft.text} busy={fixes.busy} onEdit={(edits) => void fixes.apply(checked, { part: 'body' }, { edits })} />
      {answer?.customer && checked.deal.quote ? (
        <Suspense fallback={null}>
          <EnterQuote
            key={answer.customer.id}
            customer={answer.customer}
            quote={checked.deal.quote}
            onChanged={() => setRound((before) => before + 1)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
