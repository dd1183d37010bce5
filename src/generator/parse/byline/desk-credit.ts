import { isAgency } from '#generator/parse/names/source-names.ts'
import { withoutLead } from './writer-names.ts'

/** Longer lines say more than who a story is by. */
const LONGEST = 60

const NEWSROOM =
  'staff|newsroom|(?:news|web|city|sports) desk|redaktion|redacción|rédaction|redazione|redação|agencies|agenturen|agencias|agences|agency|agencia|agence|agenzia|(?:news|wire) services?|wire reports|bureau'

/** Newsrooms, agencies and wire services by the word that begins or ends their name, and by what German papers sign with. */
const DESK = new RegExp(
  String.raw`(?:^|\s)(?:${NEWSROOM})$|^(?:${NEWSROOM})(?:\s\S+){1,3}$|^(?:red|apa|sda|ats|sid|epd|kna)\.?$`,
  'iu',
)

/** Initials and abbreviations that stand beside an agency: "det/dpa". */
const SHORT = /^\p{L}{2,5}\.?$/u

/** The name of a site: "wien.herald.example". */
const SITE = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+){1,3}$/u

/**
 * The newsroom or agencies that a line at a byline's place credits, as it is written: "det/dpa", "Staff and wire services"; the paper itself where
 * the line says that it is by it. Undefined for any other line.
 */
export function readDesk(line: string, isPaper: (name: string) => boolean): string | undefined {
  const said = withoutLead(line)
  const credit = said.replace(/\s*(?:\||[–—-]\s*$|\s[–—-]\s).*$/u, '')
  if (credit.length > LONGEST || /\d|[.!?]$/.test(credit)) return undefined
  const parts = credit.split(/\s*[,/&+]\s*|\s(?:and|und|y|e|et)\s/u)
  const isBeside = (part: string) => SHORT.test(part) || SITE.test(part) || isPaper(part)
  const isCredit = parts.some(isDesk) && parts.every((part) => isDesk(part) || isBeside(part))
  return isCredit || (said !== line.trim() && isPaper(credit)) ? credit : undefined
}

function isDesk(part: string): boolean {
  return isAgency(part) || DESK.test(part)
}
