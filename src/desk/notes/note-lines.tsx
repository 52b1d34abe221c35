import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MarketNote } from '#core/culture/market.ts';
import type { OwnNote } from '#core/culture/own-notes.ts';
import { SOURCE_TITLES } from '#core/culture/sources.ts';
import { notesTexts, occasionNames } from '#desk/notes/notes-texts.ts';
import { cultureTexts } from '#ui/customer/culture-texts.ts';
import { topicNames } from '#ui/customer/topic-names.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { flexGrow: 1, flexBasis: '260px', minWidth: 0, overflowWrap: 'anywhere' },
});

function Line(props: {
  readonly note: Pick<MarketNote, 'topic' | 'text' | 'occasions' | 'confidence'>;
  readonly source: string;
  readonly aside?: string;
  readonly children: ReactNode;
}): ReactNode {
  const { note, source, aside, children } = props;
  const say = useTexts(notesTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const about = [
    note.occasions.map((occasion) => occasionNames[occasion][language]).join(language === 'en' ? ', ' : '、'),
    source,
    say('confidence', { level: say(note.confidence) }),
    aside ?? '',
  ].filter(Boolean);
  return (
    <li className={styles.row}>
      <div className={styles.body}>
        <div>
          <span className={text.strong}>{topicNames[note.topic][language]}</span> · {note.text[language]}
        </div>
        <div className={mergeClasses(text.small, text.muted)}>{about.join(' · ')}</div>
      </div>
      {children}
    </li>
  );
}

/** A note of the company with the buttons that change it. */
export function OwnNoteLine(props: { readonly note: OwnNote; readonly onChange: () => void; readonly onRemove: () => void }): ReactNode {
  const { note, onChange, onRemove } = props;
  const say = useTexts(notesTexts);
  const sayCulture = useTexts(cultureTexts);
  const language = useLanguage();
  const words = note.text[language];
  return (
    <Line note={note} source={sayCulture('ownSource', { source: note.source, date: note.date })}>
      <Button size="small" aria-label={say('changeWhat', { text: words })} onClick={onChange}>
        {say('change')}
      </Button>
      <Button size="small" aria-label={say('removeWhat', { text: words })} onClick={onRemove}>
        {say('remove')}
      </Button>
    </Line>
  );
}

/** Notes that come with the product, each with its source; one that the company has replaced says so. */
export function BuiltInNotes(props: {
  readonly notes: readonly MarketNote[];
  readonly own: readonly OwnNote[];
  readonly onReplace: (note: MarketNote) => void;
}): ReactNode {
  const { notes, own, onReplace } = props;
  const say = useTexts(notesTexts);
  const sayCulture = useTexts(cultureTexts);
  const language = useLanguage();
  const text = useTextStyles();
  return (
    <ul className={text.list}>
      {notes.map((note) => {
        const isReplaced = own.some((one) => one.topic === note.topic && one.occasions.some((occasion) => note.occasions.includes(occasion)));
        return (
          <Line
            key={note.text.en}
            note={note}
            source={sayCulture('source', { source: SOURCE_TITLES[note.source] ?? note.source })}
            aside={isReplaced ? say('replaced') : undefined}
          >
            <Button size="small" aria-label={say('replaceWhat', { text: note.text[language] })} onClick={() => onReplace(note)}>
              {say('replace')}
            </Button>
          </Line>
        );
      })}
    </ul>
  );
}
