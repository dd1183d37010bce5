import type { Seed } from '#generator/parse/article/seed.ts'
import { isWireCopy } from '#generator/parse/text/wire-copy.ts'
import type { TextPart } from '#generator/parse/containers/container.ts'

// oxlint-disable no-control-regex -- agencies frame their messages with control characters
/** The start of a heading, in the first characters of a text; wires send some synchronising characters before it. */
const START = /^[\s\u0000\u0016\u007f]{0,40}\u0001/

/** What ends a message or begins the next one. */
const BETWEEN = /\u0004|(?=\u0001)/

/** Whether a text is of messages as wires send them: IPTC 7901, or ANPA 1312, between control characters. */
export function isWireMessages({ text }: Seed): boolean {
  return START.test(text.slice(0, 100))
}

/** What parts a heading, with the slug below it, from the text; ANPA has its slug behind it, framed. */
const TEXT = /\u0002(?!\^)/

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g

/** The stories of a wire, each without the characters of its transmission (https://iptc.org/standards/iptc-7901/). */
export function* readWireMessages({ text }: Seed): Generator<TextPart> {
  for (const message of text.split(BETWEEN)) {
    const story = storyIn(message)
    if (story !== '') yield { name: 'story.txt', text: story }
  }
}

/** A heading that tells the agency by its form stays above the text, which is read by it; any other is no text. */
function storyIn(message: string): string {
  const [before = '', ...after] = message.split(TEXT)
  if (after.length === 0) return withoutControl(before)
  const story = withoutControl(after.join('\n'))
  const headed = `${withoutControl(before).split('\n')[0] ?? ''}\n\n${story}`
  return isWireCopy(headed) ? headed : story
}

function withoutControl(text: string): string {
  return text.replace(CONTROL, '').trimStart()
}
