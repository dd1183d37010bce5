import { type RoleWord, wordsBefore } from './words-around.ts'

/** Bodies that an article names once and then calls "the museum". */
export const bodies: ReadonlySet<string> = new Set(
  `airline company firm group museum university college school hospital institute institution ministry department agency authority
  commission committee council board court bank party club team union association federation foundation organisation organization
  society centre center paper newspaper magazine church alliance league corporation company fund chamber bureau academy network trust
  parliament assembly forum laboratory lab factory plant restaurant hotel studio farm prison conference tournament gallery orchestra theatre library zoo garden hall exhibition choir show film series miniseries book`.split(
    /\s+/,
  ),
)

/** What an article does not name where it speaks of one place all along. */
const surroundings = new Set(
  `country area city town village state region province district territory area island nation republic kingdom government community
  constituency zone county municipality event project programme program bloc coalition site outfit body state-run unit station group
  facility`.split(/\s+/),
)

/**
 * A title whose end points into its article, "director of the museum", with the name of what it points to ("director of the Northern Museum"),
 * or without that end where the article does not name it ("vice president of the country"). Other titles are answered as they are.
 */
export function resolvePointing(
  title: readonly RoleWord[],
  text: string,
  before: number,
): readonly RoleWord[] {
  const [joint, article, noun] = title.slice(-3)
  if (!joint || !article || !noun || title.length < 4) return title
  if (!JOINTS.test(joint.key) || !/^(?:the|this|that)$/.test(article.key)) return title
  const isSurrounding = surroundings.has(noun.key)
  if ((noun.capital && !isSurrounding) || !(isSurrounding || bodies.has(noun.key))) return title
  const name = isSurrounding ? [] : bodyNamed(noun.key, text, before)
  return name.length > 0 ? [...title.slice(0, -1), ...name] : title.slice(0, -3)
}

/** "director of the Berlin-based firm Acme Consult" as "director of Acme Consult"; "director" alone where the firm has no name. */
export function withoutSeat(title: readonly RoleWord[]): readonly RoleWord[] {
  const seat = title.findIndex(({ key }) => key.endsWith('-based'))
  const joint = title.slice(0, Math.max(seat, 0)).findLastIndex(({ key }) => JOINTS.test(key))
  if (joint < 0) return title
  const name = title.findIndex(({ capital }, index) => capital && index > seat)
  return name < 0 ? title.slice(0, joint) : [...title.slice(0, joint + 1), ...title.slice(name)]
}

const JOINTS = /^(?:of|for|at|in|with)$/

/** How far back a name is looked for, in characters. */
const REACH = 3000

/** The last name before an offset that ends with a word, "Northern Museum", or begins with it: "Ministry of Health". */
function bodyNamed(noun: string, text: string, before: number): readonly RoleWord[] {
  const from = Math.max(0, before - REACH)
  const capital = noun.charAt(0).toUpperCase() + noun.slice(1)
  const earlier = text.slice(from, before)
  const at = earlier.lastIndexOf(` ${capital}`)
  if (at < 0) return []
  const end = from + at + 1 + capital.length
  const rest = /^(?: (?:of|for) (?:the )?\p{Lu}[\p{L}’'-]*(?: (?:and )?\p{Lu}[\p{L}’'-]*){0,3})/u.exec(
    text.slice(end, end + 80),
  )
  const words = wordsBefore(text, end + (rest?.[0].length ?? 0))
  const head = words.findIndex(({ start }) => start >= from + at)
  const first = words.slice(0, head).findLastIndex(({ capital, key }) => !capital || key === 'the') + 1
  const name = words.slice(first)
  return name.length > 1 ? name : []
}
