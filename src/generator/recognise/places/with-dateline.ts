import type { TaggedText } from './find-names.ts'

const BETWEEN = '\n\n'

/** The text with its dateline's places in lines below, labelled as places: there they are read under the same rules. */
export function withDateline(labelled: TaggedText): TaggedText {
  const { text, filedFrom = [] } = labelled
  if (filedFrom.length === 0) return labelled
  let whole = text
  const places = filedFrom.map((place) => {
    const start = whole.length + BETWEEN.length
    whole += `${BETWEEN}${place} -- `
    return { start, end: start + place.length }
  })
  return { ...labelled, text: whole, places: [...labelled.places, ...places] }
}
