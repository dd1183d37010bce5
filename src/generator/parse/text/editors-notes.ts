import type { Published } from '#model/article.ts'
import { dayOf } from '#model/day.ts'
import { MONTH, monthNumber } from './months.ts'
import { isTitleLike } from './blocks.ts'
import { openParagraph } from './read-dateline.ts'
import { isProse } from './paragraphs.ts'
import type { Line } from './paragraphs.ts'
import { readPublicationLine } from './publication-line.ts'
import { WEEKDAY } from './publication-words.ts'
import { LONGEST_HEADLINE } from './story-head.ts'

/** Ways to say in a line of its own that what follows is not for readers. */
const UNPUBLISHED =
  '(?:is |are )?not (?:intended |meant )?for (?:publication|broadcast|print|readers)|for internal use only|for editors only|' +
  '(?:sind |ist )?nicht (?:zur|für die|zum) (?:veröffentlichung|publikation|abdruck|verbreitung)(?: bestimmt)?|nicht veröffentlichen|nur für die redaktion|nur für den internen gebrauch|' +
  "(?:ne sont |n[’']est |n[’']être )?(?:pas|non) (?:destinée?s? )?à (?:la )?(?:publication|publier|diffusion)|ne pas publier|à usage interne|" +
  'no (?:es |son |está[ns]? )?(?:destinad[oa]s? )?(?:a|para) (?:la |su )?(?:publicación|publicar|difusión)|no publicar|' +
  'não (?:é |são |se )?(?:destinad[oa]s? )?(?:à|para) (?:publicação|publicar|divulgação)|não publicar|' +
  'non (?:è |sono )?(?:destinat[aeio] )?(?:alla|per la) (?:pubblicazione|diffusione)|non pubblicare|(?:para |a )?uso interno|ad uso interno'

/** What leads to those words. A line that ends like a sentence must speak of what follows, or say nothing else. */
const OF_THIS_TEXT =
  'following|below|folgend\\p{L}*|nachfolgend\\p{L}*|nachstehend\\p{L}*|suivante?s?|siguientes?|seguintes?|seguenti|' +
  'this (?:information|section|part|paragraph|note|text|material|number)|these (?:notes|details|numbers|contacts|lines|remarks)|' +
  'diese[rs]? (?:angaben?|informationen?|teil|abschnitt|absatz|hinweise?|text|nummern?)|ce(?:s|tte)? (?:informations?|coordonnées|notes?|partie|paragraphe|passage)|' +
  'est[aeo]s? (?:informaci[oó]n(?:es)?|informaç(?:ão|ões)|notas?|dados|datos|parte|párrafo|parágrafo)|quest[aeio] (?:informazion[ei]|dati|not[ae]|parte|paragrafo)'
const FOLLOWING = `[^.!?"“”]{0,60}(?:${OF_THIS_TEXT})[^.!?"“”]{0,60}`
const ALONE = '(?:(?:strictly|streng|strikt|strictement|estrictamente|estritamente|strettamente) )?'
const LABEL = "(?:[\\p{L} ,’'/-]{2,40}[\\s(:–—-]{1,4})?"
const CLOSING = '(?:[^\\p{L}]*$|\\s?[:–—-]{1,2}\\s.*$)'
const UNPUBLISHED_LINE = new RegExp(
  `^[^\\p{L}]*(?:(?:${FOLLOWING}|${ALONE})(?:${UNPUBLISHED})[^\\p{L}]*$|${LABEL}(?:${UNPUBLISHED})(?!\\.$)${CLOSING})`,
  'iu',
)

/** What is not for publication stands behind the words: "Not for publication: call the desk". */
const SAYS_MORE = new RegExp(`(?:${UNPUBLISHED})\\s?[:–—-]{1,2}\\s.*\\p{L}`, 'iu')

/** What such a line holds, for a quick look. */
const MENTION =
  /publi|veröffentl|abdruck|verbreit|intern|only|broadcast|print|redaktion|pubblic|divulga|difus|diffus/i

/** Headings of what agencies add for editors: to the end of the text. */
const EDITORS_HEADING =
  /^[^\p{L}]*(?:dpa-)?(?:notizblock|notebook|redaktionelle hinweise?|redaktioneller hinweis|hinweise? (?:an|für) die redaktion(?:en)?|(?:dpa-)?kontakte|editorial contacts?|notes? to editors?|editors[’'] notes?|notes? (?:aux rédactions?|à la rédaction|aux rédacteurs)|notas? (?:a los editores|para (?:los )?editores|a la redacción|aos editores|à redação|à redacção)|note? (?:alle redazioni|per i redattori|per le redazioni))[^\p{L}]*$/iu

/** Where the story goes on behind such a part. */
const NOTE_ENDS =
  /^[^\p{L}]*(?:end of (?:the )?notes?|ende (?:der|des) (?:hinweis|notiz)\p{L}*|fin de (?:la )?not[ae]s?|fim da nota|fine (?:della )?nota)[^\p{L}]*$/iu

/** What opens a line that says when a story may be put out. */
const EMBARGO =
  /^[^\p{L}]*(?:(?:strictly )?(?:embargo(?:ed)?|(?:under|sous|bajo|sob|sotto) embargo|embargad[oa]|sperrfrist|sperrvermerk)(?=\s?[:–—-]|\s\d|(?:\s(?:gilt|strictly|news|release|for release|in force|in vigore|vigente|en vigor|em vigor))?\s(?:until|till|to|bis|jusqu|hasta|até|fino|for)(?!\p{L}{3}))|not for (?:publication|release|use|broadcast)|hold for release|nicht (?:zur veröffentlichung )?vor|ne pas (?:publier|diffuser) avant|no (?:publicar|difundir) antes|não publicar antes|non pubblicare prima|frei (?:ab|für)|free for release|for release (?:on|at|after))(?!\p{L}{3})/iu

/** The moment that such a line names: a time of day or a day. A line without any is a story's ("Embargo until autumn"). */
const MOMENT = new RegExp(
  `(?<!\\d)\\d{1,2}\\s?[:.h]\\s?\\d\\d(?!\\d)|\\d\\s?(?:[ap]\\.?m\\b|uhr|hrs|gmt|utc)|(?<!\\p{L})(?:midnight|noon|mitternacht|minuit|medianoche|meia-noite|mezzanotte)(?!\\p{L})|${WEEKDAY}|(?<![\\p{L}\\p{N}])${MONTH}\\s?\\d|\\d\\.?(?:st|nd|rd|th|er|[°ºª])?\\s(?:de\\s)?${MONTH}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2}`,
  'iu',
)
const AT_ONCE =
  /^[^\p{L}]*(?:for immediate release|(?:zur )?sofortigen? (?:veröffentlichung|freigabe)|pour diffusion immédiate|para (?:su )?(?:publicación|divulgação|difusión) (?:inmediata|imediata)|per (?:la )?diffusione immediata)(?!\p{L})/iu

/** A longer line, or one that ends like a sentence, tells of an embargo. */
const LONGEST_EMBARGO = 120

function isEmbargo(text: string): boolean {
  if (AT_ONCE.test(text)) return true
  return (
    text.length <= LONGEST_EMBARGO &&
    !/\p{Ll}{3}[.!?]$/u.test(text) &&
    EMBARGO.test(text) &&
    MOMENT.test(text)
  )
}

/** A remark to editors: "(ATTN: …)", "Eds: …", "ATTENTION EDITORS -". An "Editor's note" speaks to readers. */
const REMARK =
  /^[\s(^*[]*(?:attn|attention editors|eds|eds?\.? notes?|achtung redaktion(?:en)?|hinweis (?:an|für) (?:die )?redaktion(?:en)?|redaktionshinweis|redaktioneller hinweis|avis (?:aux|à la) rédactions?|note (?:aux|à la) rédactions?|atención editores|nota (?:a|para) (?:los )?editores|nota aos editores|nota alle redazioni)\s?[:=–—-]/iu
const CAPITAL_REMARK =
  /^[\s(^*[]*(?:ATTN|ATTENTION|EDS|EDITORS|ACHTUNG|ATENCIÓN|ATENÇÃO|ATTENZIONE|HINWEIS)\s?(?:[:–—-]|\s\p{Lu}{3})/u

/** What was changed in this version, in brackets. */
const CHANGES =
  /^\((?:updat(?:e|es|ed|ing)|adds?|recasts?|correct(?:s|ed)|refil(?:es|ed)|repeats?|removes?|clarifies|writes through|edits|fixes|changes|drops|restores|releads|rewrites|zusammenfassung|neu|ergänzt|aktualisiert|berichtigt|wiederholung|überblick|ausführlich\p{L}*|eilmeldung|korrektur|achtung|actualise|ajoute|complète|corrige|répétition|actualiza|añade|amplía|repite|atualiza|acrescenta|aggiorna|aggiunge|corregge|eds?|attn)(?!\p{L})[^()]{0,300}\)$/iu

/** Marks of a version, alone on a line. */
const VERSION =
  /^[\s(*+-]*(?:(?:\d(?:st|nd|rd|th) )?(?:LD|LEAD|LEDE|LDALL)(?:-\S{1,20})?|(?:UPDATE|WRAPUP|LEAD) ?\d{0,2}|REFILE[D]?|RPT|REPEAT|URGENTE?|BREAKING|BULLETIN|FLASH|EIL(?:MELDUNG)?|CORRECTED)[\s)*+:-]*$/

/** Marks of a version before a headline: "(2nd LD) ", "UPDATE 2-", "URGENT: ". */
const TAKES =
  /^(?:\((?:(?:\d(?:st|nd|rd|th) )?(?:LD|LEAD|LEDE|LDALL)(?:-\S{1,12})?|URGENTE?|EIL(?:MELDUNG)?|UPDATED?|CORRECTED|CORRECTION|REFILE|RPT|AMP(?:LIACIÓN)?|Zusammenfassung(?: \d{1,4})?)(?: \d{1,2})?\)[\s:–-]{0,3}|(?:\d(?:st|nd|rd|th) )?(?:LD|LEAD|UPDATE|WRAPUP|RPT|REPEAT|REFILE|CORRECTED|CORRECTION|AMPLIACIÓN)(?: \d{1,2})?\s?[-–:]{1,2}\s?|(?:URGENTE?|EIL(?:MELDUNG)?|FLASH|ALERTE)\s?[-–:]{1,3}\s?)+(?=\S)/u

/** A headline without the marks of its version. */
export function withoutTakes(headline: string): string {
  return headline.replace(TAKES, '')
}

/** Slugs: "BC-EU--Norway-Port, 1st Ld-Writethru,416", "NORWAY-PORT/ (UPDATE 2)", "Verkehr/Sachsen/". */
const SLUG =
  /^(?:(?:(?:AM|BC|PM)-|[A-Z]{2}-[A-Z]{2}--)[\w-]+(?: [\w-]+){0,4}(?:[ ,/].{0,60})?|[A-Z]{2,}(?:[-/][A-Z]{2,}){1,5}\/?(?: \([A-Z\d ,]{2,40}\)|(?<=\/))|[A-Z]{2,}[A-Z-]*\/(?: \([A-Z\d ,]{2,40}\))?|\p{Lu}[\p{L}-]*(?:\/[\p{L}\d-]+){0,5}\/)$/u

/** Words in capitals, which above a headline are a slug and elsewhere words: "NORWAY-PORT", "AC/DC". */
const CAPITALS = /^[A-Z]{2,}(?:[-/][A-Z]{2,}){1,5}$/

/** Ends of stories: words in marks or in capitals, what agencies sign with. */
const ENDS: readonly RegExp[] = [
  /^\(\(.{0,300}\)\)$|^(?:source text(?: for eikon)?:|further company coverage:)/i,
  /^[^\p{L}\d\s][^\p{L}\d]{0,3}(?:ends?|ende|fin|fine|fim|more|30|sigue|segue)[^\p{L}\d]{0,3}[^\p{L}\d\s]$/iu,
  /^(?:END|ENDS|ENDE|MORE|FIN|FINE|FIM|\(?END\/\S{0,40}\)?|Lusa\/Fim|[A-Z]{2,4} ?\/\/ ?[A-Z]{2,4}\.?)$/,
  /^(?:more to follow|mehr folgt|(?:end of|ende (?:der|des)) (?:story|document|release|text|meldung|dokuments)|Load-Date: .{3,40})$/i,
  /^(?:(?:dpa|afp|efe|apa|sda|ats)(?: [a-z\d]{1,5}){1,7}|[a-z]{2,4}(?:[/-][a-z]{2,5}){1,4})$/,
]

/** The stories' lines, and when the agency's last line says that they were sent. */
export interface WithoutNotes {
  readonly lines: readonly Line[]
  readonly sent?: Published | undefined
  /** The line that says that the whole text is not for publication. */
  readonly withheld?: Line | undefined
}

/** Leaves out what agencies write for editors alone: remarks, slugs, versions, embargoes, ends, and whole parts that they mark as not for publication. */
export function withoutEditorsNotes(lines: readonly Line[]): WithoutNotes {
  const stamp = lines.slice(-8).findLast(({ text }) => readSent(text) !== undefined)
  const { kept, withheld } = published(lines)
  const story = kept.filter(({ text }, index) => !isEditorsNote(text, index, kept) && text !== stamp?.text)
  return { lines: story, sent: stamp && readSent(stamp.text), withheld }
}

/**
 * Without the parts that are marked as not for publication. Below the story such a part ends at a line that says so or never; above it, where the
 * story begins. What has no story behind it is all that is meant.
 */
function published(lines: readonly Line[]): { readonly kept: readonly Line[]; readonly withheld?: Line } {
  const start = lines.findIndex(({ text }) => isUnpublished(text) || opensNotes(text))
  const mark = lines[start]
  if (!mark) return { kept: lines }
  const before = lines.slice(0, start)
  const after = lines.slice(start + 1)
  const ends = after.findIndex(({ text }) => NOTE_ENDS.test(text))
  const isBelow = before.some(({ text }) => isProse(text))
  const story = ends >= 0 ? ends + 1 : isBelow ? -1 : storyBehind(mark, after)
  if (story < 0) return { kept: before, ...(!isBelow && isUnpublished(mark.text) && { withheld: mark }) }
  const rest = published(after.slice(story))
  return { ...rest, kept: [...before, ...rest.kept] }
}

/** Where the story begins behind a part above it: at its headline or dateline, when something of the part has been read; -1 if nowhere. */
function storyBehind({ text }: Line, after: readonly Line[]): number {
  const own = after.findIndex(({ isBelow }) => isBelow !== true)
  const block = own < 0 ? after.length : own
  const isAlone = block === 0 && isUnpublished(text) && !SAYS_MORE.test(text)
  const story = after.findIndex((_, index) => index >= block && beginsStory(after, index))
  return isAlone && story === 0 ? -1 : story
}

/** A headline or a dateline, without telephone numbers or mail addresses before the first paragraph. */
function beginsStory(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (!line || line.isBelow === true || isNote(line.text)) return false
  if (openParagraph(line.text, { outlets: [] }) !== undefined) return true
  const paragraph = lines.findIndex(({ text }, at) => at > index && isProse(text))
  return (
    paragraph >= 0 &&
    isTitleLike(line.text, LONGEST_HEADLINE) &&
    !lines.slice(index, paragraph).some(({ text }) => CONTACT.test(text) && !readPublicationLine(text))
  )
}

function isUnpublished(text: string): boolean {
  return text.length <= 200 && MENTION.test(text) && UNPUBLISHED_LINE.test(text)
}

function opensNotes(text: string): boolean {
  return text.length <= 60 && EDITORS_HEADING.test(text)
}

/** A telephone number or a mail address. */
const CONTACT = /\S@\S|\+?\d[\d\s/()-]{6,}\d/u

/** A bullet, a label, a telephone number or a mail address. */
function isNote(text: string): boolean {
  return /^(?:[•*–-]\s|[\p{L} -]{2,30}:)/u.test(text) || CONTACT.test(text) || opensNotes(text)
}

function isEditorsNote(text: string, index: number, lines: readonly Line[]): boolean {
  if (text.length > 320) return false
  const isOfHead = index < 12 && [VERSION, SLUG, CAPITAL_REMARK].some((form) => form.test(text))
  const isSlug = index === 0 && CAPITALS.test(text) && isTitleLike(lines[1]?.text ?? '', LONGEST_HEADLINE)
  return isOfHead || isSlug || isEmbargo(text) || [REMARK, CHANGES, ...ENDS].some((form) => form.test(text))
}

/** "141720 Jan 26", "211259 GMT Nov 18", "AP-WF-03-04-25 0337GMT": when an agency sent a story. Years are of this century, or the end of the last. */
function readSent(text: string): Published | undefined {
  const [, date, hours, minutes, zone, month, year] =
    /^(\d\d)(\d\d)(\d\d) (?:([A-Z]{3,4}) )?([A-Za-z]{3}) (\d\d)$/.exec(text) ?? []
  const [, m, d, y] = /^AP-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) \d{4}[A-Z]{3}<?$/.exec(text) ?? []
  const short = Number(year ?? y)
  const day = dayOf(
    short + (short < 70 ? 2000 : 1900),
    month === undefined ? Number(m) : monthNumber(month),
    Number(date ?? d),
  )
  const isLocal = hours !== undefined && zone !== 'GMT' && zone !== 'UTC'
  return day && { day, ...(isLocal && { time: `${hours}:${minutes}` }) }
}
