/** What a picture for shared links says. */
export interface Card {
  /** Before the dash: a place in capitals and what follows it, "BEIJING, May 20 (Xinhua)"; either may be empty. */
  readonly place: string
  readonly line: string
  readonly title: string
  /** At the foot, beside the archive's name. */
  readonly note: string
  /** What the archive is called. */
  readonly archive: string
}

/** Whether the fonts of the pictures have the letters of a text: Latin, Greek, Cyrillic, and signs. */
export function canBeDrawn({ place, line, title, note, archive }: Card): boolean {
  const scripts = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}\p{N}\p{Zs}\p{Sc}\p{Sm}\p{M}]+$/u
  return scripts.test([place, line, title, note, archive].join(' '))
}
