import { Button, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { MergeOrder, MergeResult } from '#api/duplicates-contract.ts';
import { deskTexts } from '#desk/desk-texts.ts';
import { findDuplicatePairs, mergePair, undoMerge } from '#desk/duplicates/duplicates-api.ts';
import { duplicatesTexts } from '#desk/duplicates/duplicates-texts.ts';
import { PairCard } from '#desk/duplicates/pair-card.tsx';
import { ApiFailure } from '#desk/api-failure.tsx';
import { useAnswer } from '#desk/use-answer.ts';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** The report of records that may be one customer, and the merging of two. */
export function DuplicatesView(): ReactNode {
  const say = useTexts(duplicatesTexts);
  const sayDesk = useTexts(deskTexts);
  const ranks = useTextStyles();
  const { value: report, error, reload } = useAnswer(findDuplicatePairs);
  const [failure, setFailure] = useState<unknown>();
  const [merged, setMerged] = useState<MergeResult>();
  const [isUndone, setUndone] = useState(false);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setFailure(undefined);
    try {
      await work();
      reload();
    } catch (fault) {
      setFailure(fault);
    }
  };
  const merge = (order: MergeOrder): void =>
    void attempt(async () => {
      setMerged(await mergePair(order));
      setUndone(false);
    });
  const { mergeId } = merged ?? {};
  const byId = new Map((report?.customers ?? []).map((customer) => [customer.id, customer]));
  return (
    <div className={ranks.column}>
      <div>{say('what')}</div>
      {error || failure ? <ApiFailure error={failure ?? error} onRetry={reload} /> : null}
      {merged ? (
        <Notice
          intent="success"
          title={isUndone ? say('undone') : say('merged', { name: merged.customer.name, count: merged.conflicts.length })}
          actions={
            isUndone || mergeId === undefined ? undefined : (
              <Button
                size="small"
                onClick={() =>
                  void attempt(async () => {
                    await undoMerge(mergeId);
                    setUndone(true);
                  })
                }
              >
                {say('undo')}
              </Button>
            )
          }
        />
      ) : null}
      {!report && !error ? <Spinner label={sayDesk('loading')} /> : null}
      {report ? <div role="status">{report.total === 0 ? say('none') : say('count', { total: report.total })}</div> : null}
      <ul className={ranks.list}>
        {(report?.pairs ?? []).map((pair) => {
          const [one, two] = pair.ids.map((id) => byId.get(id));
          return one && two ? (
            <PairCard key={`${pair.ids.join(' ')} ${one.version} ${two.version}`} pair={pair} one={one} two={two} onMerge={merge} />
          ) : null;
        })}
      </ul>
    </div>
  );
}
