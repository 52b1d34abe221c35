const NAME = "((?:(?:Mr|Ms|Mrs|Dr|Prof|Eng|Engr|Sra?|Frau|Herr)\\.? )?[\\p{Lu}][\\p{L}'’-]+(?:[ -][\\p{Lu}][\\p{L}'’-]+)?)";
const NOTED = new RegExp(
  `(?:\\b(?:[Pp]refers?|[Ll]ikes?|[Ww]ants?|[Aa]sked|[Aa]sks) to be (?:called|addressed as|greeted as)|\\b(?:[Gg]oes by|[Cc]all (?:him|her|them))|称呼(?:用|为|写)?|请(?:叫|称)|叫[他她]|喜欢(?:被)?(?:叫|称)(?:为)?|习惯称)[：: “"']*${NAME}(?![\\p{L}])`,
  'u',
);
/** Of a long note the beginning is read. */
const LIMIT = 600;

/** How a note on a person says that they like to be called (`Prefers to be called Ms. Fischer`): the name, or undefined where it does not say. */
export function notedName(note: string | undefined): string | undefined {
  const found = note === undefined ? undefined : NOTED.exec(note.slice(0, LIMIT));
  // `Does not like to be called Bob` says the contrary.
  if (!found || /\b(?:not|never|no longer|n['’]t)\b[^.;]{0,20}$|[不别勿]\S{0,4}$/i.test((note ?? '').slice(0, found.index))) return undefined;
  return found[1];
}
