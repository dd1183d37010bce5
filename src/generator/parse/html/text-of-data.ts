import { parseFragment } from 'parse5'

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/gi

/** Programs that hand a text on write its references anew; no text is handed on more often without losing them. */
const MOST_READINGS = 5

/** A text of a page's data as it is meant: character references that were written once too often are read, tags are taken off, white space is one. */
export function textOfData(text: string): string {
  let read = text
  for (let time = 0; time < MOST_READINGS && read.includes('&'); time++) read = dereferenced(read)
  return read
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function dereferenced(text: string): string {
  return text.replace(REFERENCE, (reference) => {
    const [node] = parseFragment(reference).childNodes
    const read = node && 'value' in node ? node.value : ''
    return read === reference ? read.slice(1) : read
  })
}
