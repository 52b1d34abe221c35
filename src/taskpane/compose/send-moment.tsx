import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Whereabouts } from '#core/culture/local-time.ts';
import { nextSendWindow } from '#core/culture/send-window.ts';
import type { DeliveryTime } from '#outlook/delivery-time.ts';
import { FailureNotice } from '#taskpane/failure-notice.tsx';
import { sendMomentTexts } from '#taskpane/compose/send-moment-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { useTextStyles } from '#ui/text-styles.ts';
import { useNow } from '#ui/use-now.ts';

/** Sooner than this is now. */
const SOON = 15 * 60_000;
/** Outlook keeps whole minutes. */
const SAME = 60_000;

type Kept = { readonly asked: Date; readonly kept: Date | undefined };

const isSame = ({ asked, kept }: Kept): boolean => kept !== undefined && Math.abs(kept.getTime() - asked.getTime()) <= SAME;

/** The moment that suits both sides best, and to have Outlook wait for it; what Outlook then says is shown, not what was asked. */
export function SendMoment(props: {
  readonly theirs: Whereabouts;
  readonly ours: Whereabouts;
  readonly delivery: DeliveryTime | undefined;
}): ReactNode {
  const { theirs, ours, delivery } = props;
  const say = useTexts(sendMomentTexts);
  const language = useLanguage();
  const text = useTextStyles();
  const now = useNow();
  const [planned, setPlanned] = useState<Date>();
  const [answer, setAnswer] = useState<Kept>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  // Asked again every minute: a schedule has been seen to get lost while the draft is still open.
  useEffect(() => {
    let isHere = true;
    delivery?.read().then(
      (at) => {
        if (isHere) setPlanned(at);
      },
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [delivery, now]);

  const moment = nextSendWindow(now, theirs, ours);
  const clock = (at: Date): string =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
      timeZoneName: 'short',
    }).format(at);
  const schedule = async (at: Date): Promise<void> => {
    if (!delivery) return;
    setBusy(true);
    setError(undefined);
    try {
      const kept = await delivery.write(at);
      setAnswer({ asked: at, kept });
      setPlanned(kept);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };

  const lost = answer !== undefined && isSame(answer) && planned === undefined;
  const isNow = moment !== undefined && moment.at.getTime() - now.getTime() < SOON;
  const weekday = (date: string): string =>
    new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`));
  const { ourTime = '–', ourDate = moment?.theirDate } = moment ?? {};
  return (
    <>
      {moment ? (
        <div className={mergeClasses(text.small, text.muted)}>
          {isNow
            ? say(moment.bothAtWork ? 'nowBoth' : 'now')
            : say(moment.bothAtWork ? 'momentBoth' : 'moment', {
                day: weekday(moment.theirDate),
                theirs: moment.theirTime,
                ours: ourDate === undefined || ourDate === moment.theirDate ? ourTime : `${weekday(ourDate)} ${ourTime}`,
              })}
        </div>
      ) : null}
      {moment && delivery && !isNow && planned === undefined ? (
        <div>
          <Button size="small" disabled={busy} onClick={() => void schedule(moment.at)}>
            {say('schedule', { at: clock(moment.at) })}
          </Button>
        </div>
      ) : null}
      {planned ? (
        <Notice intent="success" title={say('planned', { at: clock(planned) })}>
          {say('plannedWhat')}
        </Notice>
      ) : null}
      {answer && !isSame(answer) ? (
        <Notice intent="warning" title={answer.kept ? say('keptOther', { at: clock(answer.kept) }) : say('keptNone')}>
          {say('byHand')}
        </Notice>
      ) : null}
      {lost ? (
        <Notice intent="warning" title={say('lost')}>
          {say('byHand')}
        </Notice>
      ) : null}
      {error ? <FailureNotice error={error} /> : null}
    </>
  );
}
