import { wordsOf } from '#model/words.ts'
import { commonNumber, pushRun } from '#archive/search/common-words.ts'
import { BODY_START } from '#archive/search/occurrences.ts'
import type { Occurrence } from '#archive/search/occurrences.ts'
import type { SearchedText } from '#archive/search/searched-text.ts'

/** A word of an article in its place. */
export interface WordPlace extends Occurrence {
  readonly word: string
  readonly common: boolean
}

/** Words of a part of an article, as they are gathered. */
interface OpenPlace extends WordPlace {
  right: number
}

/** The words of an article in reading order. Between two parts one place is left empty, so that no phrase runs across. */
export function wordPlaces({ headline, body }: SearchedText): readonly WordPlace[] {
  const places: WordPlace[] = []
  let position = addPart(places, headline, 0)
  position = Math.max(BODY_START, position)
  for (const part of body) position = addPart(places, part, position)
  return places
}

/** Returns where the next part begins. */
function addPart(places: WordPlace[], text: string, start: number): number {
  let position = start
  let left = 0
  let last: OpenPlace | undefined
  let run: number[] = []
  for (const { word } of wordsOf(text)) {
    const number = commonNumber(word)
    const place: OpenPlace = { word, common: number !== 0, position: position++, left, right: 0 }
    places.push(place)
    if (number !== 0) {
      run.push(number)
      left = pushRun(left, number)
      continue
    }
    if (last) last.right = run.reduceRight(pushRun, 0)
    last = place
    run = []
    left = 0
  }
  if (last) last.right = run.reduceRight(pushRun, 0)
  return position + 1
}
