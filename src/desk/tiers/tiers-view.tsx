import { Tab, TabList } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ModelView } from '#desk/tiers/model-view.tsx';
import { reviewTexts } from '#desk/tiers/review-texts.ts';
import { ReviewView } from '#desk/tiers/review-view.tsx';
import { goTo, useHash } from '#desk/use-hash.ts';
import { useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** `#tiers`: the round of reviews; `#tiers/model`: how tiers are rated. */
export function TiersView(): ReactNode {
  const say = useTexts(reviewTexts);
  const text = useTextStyles();
  const [, part] = useHash();
  const isModel = part === 'model';
  return (
    <div className={text.column}>
      <TabList
        size="small"
        selectedValue={isModel ? 'model' : 'review'}
        onTabSelect={(_, { value }) => (value === 'model' ? goTo('tiers', 'model') : goTo('tiers'))}
      >
        <Tab value="review">{say('review')}</Tab>
        <Tab value="model">{say('model')}</Tab>
      </TabList>
      {isModel ? <ModelView /> : <ReviewView />}
    </div>
  );
}
