import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { applyEdits } from '#core/draft/apply-edits.ts';
import { mentionsIn } from '#core/customers/mentioned-names.ts';
import { isUnwritten, ownText } from '#core/draft/own-text.ts';
import type { Finding, Fix } from '#core/engine/finding.ts';
import type { IgnoredFinding } from '#core/engine/rule-config.ts';
import { reviewDraft, textOfPart } from '#core/review/review-draft.ts';
import { standardRules } from '#core/review/standard-rules.ts';
import { createScorer } from '#core/scores/score.ts';
import { applyTextEdits } from '#core/text/edit.ts';
import type { CheckedMail } from '#desk/check/checked-mail.ts';
import { draftOf, EMPTY_MAIL } from '#desk/check/checked-mail.ts';
import { checkTexts } from '#desk/check/check-texts.ts';
import { MailForm } from '#desk/check/mail-form.tsx';
import { useContextOf } from '#desk/check/use-context-of.ts';
import { useDeskApi } from '#desk/desk-api.ts';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import type { IgnoreScope } from '#ui/review/finding-card.tsx';
import { FindingList } from '#ui/review/finding-list.tsx';
import { Gauges } from '#ui/review/gauges.tsx';
import { ReadyLine } from '#ui/review/ready-line.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  columns: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(300px, 1fr))', gap: tokens.spacingHorizontalXXL, alignItems: 'start' },
});

const score = createScorer();

async function copyMail({ format, source }: CheckedMail, text: string): Promise<void> {
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  const items = { 'text/plain': blob('text/plain', text), ...(format === 'html' ? { 'text/html': blob('text/html', source) } : {}) };
  await navigator.clipboard.write([new ClipboardItem(items)]);
}

/** Checks a pasted or dropped mail with the same rules as the pane, for mailboxes that cannot load the add-in. */
export function CheckView(): ReactNode {
  const say = useTexts(checkTexts);
  const language = useLanguage();
  const styles = useStyles();
  const ranks = useTextStyles();
  const api = useDeskApi();
  const [mail, setMail] = useState<CheckedMail>(EMPTY_MAIL);
  const [here, setHere] = useState<readonly IgnoredFinding[]>([]);
  const [copied, setCopied] = useState(false);
  const ready = useRef<HTMLHeadingElement>(null);
  const judged = useDeferredValue(mail);
  const mentions = useMemo(() => mentionsIn(`${judged.subject}\n${ownText(draftOf(judged))}`), [judged]);
  const answer = useContextOf(mail.to, mentions);
  const checked = useMemo(() => {
    const draft = draftOf(judged);
    const context = {
      to: judged.to.split(/[,;\s]+/).filter((address) => address !== ''),
      today: answer?.today ?? calendarDay(new Date()),
      attachments: judged.attachments,
      customer: answer?.customer,
      company: answer?.company,
      otherCustomers: answer?.otherCustomers,
    };
    const review = reviewDraft(draft, context, {
      language,
      config: answer?.config,
      rules: standardRules(),
      ignored: [...(answer?.ignored ?? []), ...here],
      isWholeMail: judged.subject !== '' || judged.fileName !== undefined,
      score: ({ sentences }) => score(draft.text, sentences),
    });
    return { draft, context, review };
  }, [judged, answer, language, here]);
  const { draft, context, review } = checked;

  const mend = ({ part }: Finding, { edits }: Fix): void => {
    setCopied(false);
    if (part === 'subject') setMail({ ...judged, subject: applyTextEdits(judged.subject, edits) });
    else if (part === 'body') setMail({ ...judged, source: applyEdits(draft, edits) });
  };
  const ignore = ({ rule, quote }: Finding, scope: IgnoreScope): void => {
    const entry: IgnoredFinding = { rule, phrase: quote.toLowerCase() };
    setHere([...here, entry]);
    if (scope !== 'once') void api.ignore(scope === 'customer' ? { ...entry, customerId: answer?.customer?.id } : entry).catch(() => undefined);
  };
  return (
    <div className={styles.columns}>
      <MailForm mail={mail} text={draft.text} onChange={setMail} />
      {draft.text.trim() === '' && mail.subject === '' ? null : (
        <div className={ranks.column}>
          {answer ? (
            <div className={mergeClasses(ranks.small, ranks.muted)}>
              {answer.customer ? say('known', { name: answer.customer.name }) : say('unknown')}
            </div>
          ) : null}
          <ReadyLine ref={ready} findings={review.findings} isEmpty={isUnwritten(draft)} />
          <Gauges scores={review.scores} />
          <FindingList
            findings={review.findings}
            textOf={(part) => textOfPart(draft, context, part)}
            hasCustomer={answer?.customer !== undefined}
            busy={judged !== mail}
            whenDone={ready}
            onFix={mend}
            onIgnore={ignore}
          />
          <div>
            <Button appearance="primary" onClick={() => void copyMail(mail, draft.text).then(() => setCopied(true))}>
              {say(copied ? 'copied' : 'copy')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
