import { writersIn } from '#generator/parse/byline/writer-names.ts'
import { isPaperName, isSourceName } from '#generator/parse/names/source-names.ts'

/** What a mail says of who sent it. */
interface Sender {
  /** Beside the address. */
  readonly name: string
  /** What its list is called, and the feed whose entry it is. */
  readonly list?: string | undefined
  readonly feed?: string | undefined
}

/** Between a person and the paper: "Jane Roe from The Ledger", "The Ledger: Jane Roe". */
const JOINED = /^(.+?)(?:\s(?:from|at|of|via|von|bei|de|da|chez)\s|\s?[|/@·•–—]\s?|,\s|\s-\s|:\s)(.+)$/i

/** The writer and the paper that the name of a sender is of: one, the other, or both. */
export function senderOf({ name, list, feed }: Sender): {
  readonly authors: readonly string[]
  readonly source: string | undefined
} {
  const whole = name.replace(/\s+/g, ' ').trim()
  const source = feed ?? list
  const [, one = '', other = ''] = JOINED.exec(whole) ?? []
  if (isPerson(other) && !isPerson(one)) return { authors: [other], source: source ?? one }
  if (isPerson(one) && !isPerson(other) && other !== '') return { authors: [one], source: source ?? other }
  if (whole === '' || isPaper(whole) || !isPerson(whole))
    return { authors: [], source: source ?? (whole || undefined) }
  return { authors: [whole], source }
}

function isPaper(name: string): boolean {
  return (
    isSourceName(name) ||
    isPaperName(name) ||
    /\b(?:newsletter|team|desk|briefing|digest|alerts?|updates?|morning|evening|today|report|magazine|media|info|editors?|redaktion)\b/i.test(
      name,
    )
  )
}

function isPerson(name: string): boolean {
  return !isPaper(name) && / /.test(name) && writersIn(name).length > 0
}
