import { titleOf, type Title } from '#core/culture/titles.ts';

/** Korean job titles stand behind the name as often as before it: `Lee Director`. */
const isRankBehind = (title: Title, country: string): boolean => country === 'KR' && title.kind === 'learned' && title.countries === 'KR';

/** Takes the titles off both ends of the words of a name; two words can be one title (`Tan Sri`). Courtesy words that no English mail repeats are dropped. */
export function takeTitles(words: string[], country: string): Title[] {
  const titles: Title[] = [];
  while (words.length > 1) {
    const two = words.length > 2 ? titleOf(`${words[0] ?? ''} ${words[1] ?? ''}`, country) : undefined;
    const title = two ?? titleOf(words[0] ?? '', country);
    // Ko Ko Gyi is a name; the first Ko of it is no title.
    if (!title || title.after || (title.with === 'full' && words[0] === words[1])) break;
    if (title.kind !== 'mute') titles.push(title);
    words.splice(0, two ? 2 : 1);
  }
  const last = words[words.length - 1] ?? '';
  const hyphen = last.lastIndexOf('-');
  const attached = hyphen > 0 ? titleOf(last.slice(hyphen + 1), country) : undefined;
  const apart = words.length > 1 ? titleOf(last, country) : undefined;
  if (attached?.after) {
    if (attached.kind !== 'mute') titles.push(attached);
    words[words.length - 1] = last.slice(0, hyphen);
  } else if (apart && (apart.after || isRankBehind(apart, country))) {
    if (apart.kind !== 'mute') titles.push(apart);
    words.pop();
  }
  return titles;
}
