import { fileProblem } from '#generator/output/problem.ts'
import type { Problem } from '#generator/output/problem.ts'
import { bareName } from '#generator/parse/article/stated-fields.ts'
import type { StatedField } from '#generator/parse/article/stated-fields.ts'
import { findDate } from '#generator/parse/text/dates-in-text.ts'
import { isProse } from '#generator/parse/text/paragraphs.ts'
import type { Line } from '#generator/parse/text/paragraphs.ts'

/** Keys that say "not published" when they are true, and when they are false (Hugo, Jekyll, Hexo, Zola, Eleventy, Ghost, Obsidian); all are as `bareName` leaves them. */
const WHEN_TRUE =
  /^(?:is)?(?:drafts?|private|hidden|unpublished|unlisted|secret|confidential|wip|eleventyexcludefromcollections|entwurf|brouillon|borrador|rascunho|bozza)$/
const WHEN_FALSE =
  /^(?:is)?(?:published|publish|public|visible|listed|dgpublish|render|draft(?:over|finished))$/

/** Keys that name a state, and states of what is not published (Pelican, WordPress, Ghost, ninjs, schema.org; Notion in the language of its writer). */
const STATE =
  /^(?:(?:post|pub|publish|publication|article|creativework|workflow)?(?:status|state)|visibility|access|drafts?|published|publish|render|zustand|statut|état|estado|estatus|situação|stato)$/
const NOT_PUBLISHED = new RegExp(
  `^(?:${[
    '(?:auto|in)?draft(?:ed|s)?|private|hidden|pending(?:review)?|future|scheduled|trash(?:ed)?|deleted|removed|unpublished|notpublished|unlisted|protected|internal|secret|confidential',
    'embargo(?:ed)?|inreview|wip|workinprogress|skip|withdrawn|withheld|cancell?ed|rejected|spiked|onhold|never|notforpublication',
    'entwurf|inarbeit|inbearbeitung|unveröffentlicht|nichtveröffentlicht|geplant|privat|vertraulich|intern|gesperrt|zurückgezogen',
    'brouillon|nonpublié|privé|planifié|confidentiel|borrador|nopublicado|sinpublicar|privado|programado|confidencial',
    'rascunho|nãopublicado|agendado|bozza|nonpubblicato|privato|programmato|riservato',
  ].join('|')})$`,
)

/**
 * What a state says of a text that is still worked on, in the words of newsrooms and of programs that keep notes, wherever in it: "Second draft",
 * "In progress", "Ready for review", "Zur Freigabe"; all as `spacedWords` leaves them.
 */
const UNFINISHED = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[
    'drafts?|drafted|drafting|wip|(?:in|under) (?:progress|work|construction|preparation|production|edit|editing)|review|pending|awaiting|scheduled|queued|planned|planning|embargoed',
    'unpublished|unreleased|unfinished|incomplete|to ?do|backlog|outline|writing|editing|copy ?edit(?:ing)?|proofreading|fact ?check(?:ing)?|for approval|on hold|on ice|held|blocked|spiked',
    'not (?:yet|ready|started|finished|done|final|approved|public|published|live)|ready (?:for|to)|to be|needs|coming soon|do not publish|not for publication',
    'entwurf|rohfassung|in (?:arbeit|bearbeitung|prüfung|redaktion|vorbereitung|korrektur|abstimmung)|zur (?:prüfung|freigabe|abnahme|korrektur)|ausstehend|unfertig|noch nicht|geplant|offen',
    'brouillon|ébauche|en (?:cours|attente|préparation|relecture|rédaction|révision)|à (?:relire|valider|paraître|publier|faire|venir)|relecture|inachevé|planifié|programmé|non publié',
    'borrador|en (?:curso|proceso|progreso|revisión|espera|redacción|edición|preparación)|por (?:publicar|revisar|hacer|aprobar)|pendiente|sin (?:publicar|terminar)|no publicado|programado',
    'rascunho|em (?:andamento|progresso|curso|revisão|espera|edição|redação|preparação)|a publicar|por (?:publicar|rever)|pendente|agendado|programado|não publicado|inacabado',
    'bozza|in (?:corso|lavorazione|revisione|attesa)|da (?:pubblicare|rivedere)|concept|klad|utkast|kladde|luonnos|szkic|taslak|черновик|чернетка|مسودة',
  ].join('|')})(?![\\p{L}\\p{M}])|草稿|下書き|초안`,
  'u',
)
/** Begin states of a text that was one of these. */
const FINISHED =
  /^(?:no longer|not an?|published|public|live|final|done|complete|approved|veröffentlicht|publiée?|publicad[oa]|pubblicato)(?!\p{L})/u

/** No state is longer, in characters. */
const LONGEST_STATE = 60

/** Keys of tags, and tags that keep a text out of a site, as `bareName` leaves them. */
const TAGS = /^(?:tags?|keywords?|labels?|categor(?:y|ies)|schlagw[oö]rter|étiquettes|etiquetas)$/
const WITHHOLDING_TAG =
  /^(?:drafts?|wip|workinprogress|inprogress|unpublished|unlisted|private|no(?:t|n)?publish(?:ed)?|donotpublish|notforpublication|unfinished|entwurf|entwürfe|brouillon|borrador|rascunho|bozza|concept|utkast|kladde)$/

const PASSWORD = /^(?:post)?password$/

const TRUE = /^(?:true|yes|on|1|y|x|ja|oui|s[ií]|sim|sì|[✓✔☑✅])$/iu
const FALSE = /^(?:false|no|off|0|n|nein|non|não|☐)$/iu

/** Keys of the day from which on a page is to be gone. */
const EXPIRY = /^(?:expirydate|expires|expirationdate|unpublishdate)$/
const DATE = /^(?:date|publishdate|published)$/

/** Whether a key may say that an article is not to be published. `name`: as `bareName` leaves it. */
export function isStateName(name: string): boolean {
  return [WHEN_TRUE, WHEN_FALSE, STATE, EXPIRY, PASSWORD].some((names) => names.test(name))
}

/** Folders in which Jekyll and Hexo keep what is not published. */
const DRAFTS = /(?:^|\/)_drafts\//i

/** A field by its name, as it is written. */
type NamedField = readonly [name: string, field: StatedField]

/** Fields in the order in which they stand; of those whose source cannot be read, a name may stand there twice. */
type FieldsAsRead = Iterable<NamedField>

/** Why an article is not to be published, as its front matter or its folder says; undefined for any other. */
export function unpublished(file: string, fields: FieldsAsRead): Problem | undefined {
  if (DRAFTS.test(file))
    return fileProblem(
      file,
      'warning',
      'is left out: it lies in a folder of drafts',
      'To publish it, move it out of the folder "_drafts".',
    )
  return leftOutBy(file, fields, 'its front matter')
}

/** A line that says a state, alone or as an item: "Status: Draft", "draft:: true", "**Published:** no". */
const LABELLED = /^[*_>-]{0,3}\s?(\p{L}[\p{L} _-]{1,30}?)\s?[*_]{0,2}::?[*_]{0,2}\s+(\S.*)$/u

/** A line with nothing but tags: "#draft #river". */
const LINE_OF_TAGS = /^#[\p{L}\p{M}\p{N}/_-]+(?:\s#[\p{L}\p{M}\p{N}/_-]+)*$/u

/** Such lines stand above the first paragraph, among so many. */
const HEAD_LINES = 16

/** Why an article is not to be published, as a line above its first paragraph says; undefined for any other. */
export function unpublishedByHead(file: string, lines: readonly Line[]): Problem | undefined {
  const head = lines.slice(0, HEAD_LINES)
  const end = head.findIndex(({ text }) => isProse(text))
  const fields = head.slice(0, end < 0 ? head.length : end).flatMap(({ text, number }) => {
    const [, name, value = ''] = LINE_OF_TAGS.test(text) ? ['', 'tags', text] : (LABELLED.exec(text) ?? [])
    return name === undefined ? [] : [[name, { values: [value], line: number }] as const]
  })
  return leftOutBy(file, fields, 'its head')
}

/** That a line withholds the whole text below it: "Not for publication." */
export function withheldBy(file: string, { text, number }: Pick<Line, 'text' | 'number'>): Problem {
  return {
    severity: 'warning',
    file,
    line: number,
    column: 1,
    message: `is left out: "${text.slice(0, 60)}" stands above all of it`,
    hint: 'To publish the story, take that line out, or write its headline below what is for editors alone.',
  }
}

function leftOutBy(file: string, fields: FieldsAsRead, where: string): Problem | undefined {
  const found = unpublishedField(fields)
  if (!found) return undefined
  const [, { line }] = found
  const message = `is left out: ${where} says "${saidOf(found)}"`
  return { severity: 'warning', file, line, column: 1, message, hint: 'To publish it, take that line out.' }
}

/**
 * The first field, with its name, that says of a text that it is not published; undefined if none does. A tag counts where no field says more: the
 * players' "draft" of a league is a subject, too, so that "draft: false" publishes a text about it.
 */
export function unpublishedField(fields: FieldsAsRead): NamedField | undefined {
  const all = [...fields]
  const state = all.find(([name, field]) => saysUnpublished(bareName(name), field, all))
  if (state || all.some(([name, field]) => saysPublished(bareName(name), field))) return state
  for (const [name, field] of all) {
    const tag = TAGS.test(bareName(name)) ? tagsIn(field).find(isWithholdingTag) : undefined
    if (tag !== undefined) return [name, { ...field, values: [tag] }]
  }
  return undefined
}

function saysPublished(name: string, { values }: StatedField): boolean {
  const value = (values[0] ?? '').trim()
  return (
    (WHEN_TRUE.test(name) && FALSE.test(value)) ||
    (WHEN_FALSE.test(name) && TRUE.test(value)) ||
    (STATE.test(name) && FINISHED.test(spacedWords(value.slice(0, LONGEST_STATE))))
  )
}

/** "draft, river", "#draft #river", or a list of them. */
function tagsIn({ values }: StatedField): readonly string[] {
  return values.flatMap((value) => value.split(/[,;]|\s(?=#)/)).map((tag) => tag.trim())
}

/** "draft", "#Draft", "#status/draft". */
function isWithholdingTag(tag: string): boolean {
  return WITHHOLDING_TAG.test(bareName(tag.slice(tag.lastIndexOf('/') + 1).replace(/^#/, '')))
}

/** What a field says, to be told: "draft: true". A password is not. */
export function saidOf([name, { values }]: NamedField): string {
  return `${name}: ${PASSWORD.test(bareName(name)) ? '…' : (values[0] ?? '')}`.slice(0, 60)
}

function saysUnpublished(name: string, { values }: StatedField, fields: FieldsAsRead): boolean {
  const value = (values[0] ?? '').trim()
  if (PASSWORD.test(name)) return value !== ''
  if (EXPIRY.test(name)) return isExpired(value, fields)
  return (
    (WHEN_TRUE.test(name) && TRUE.test(value)) ||
    (WHEN_FALSE.test(name) && FALSE.test(value)) ||
    (STATE.test(name) && isUnpublishedState(value))
  )
}
function isUnpublishedState(value: string): boolean {
  if (NOT_PUBLISHED.test(stateIn(value))) return true
  const words = spacedWords(value.slice(0, LONGEST_STATE))
  return UNFINISHED.test(words) && !FINISHED.test(words)
}

/** "IN_PROGRESS (two)", "inProgress" -> "in progress". */
function spacedWords(value: string): string {
  return value
    .replace(/\s[(–—|].*$/u, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** "🚧 In review (second round)" -> "inreview". */
function stateIn(value: string): string {
  return bareName(value.replace(/\s[(–—|-].*$/u, '').replace(/[^\p{L}\p{M}\s_-]/gu, ''))
}

/** Gone by the day it was to come: no clock is asked, so that the same files always give the same site. */
function isExpired(expiry: string, fields: FieldsAsRead): boolean {
  const dates = [...fields].flatMap(([name, { values }]) =>
    DATE.test(bareName(name)) ? (findDate(values[0] ?? '')?.day ?? []) : [],
  )
  const gone = findDate(expiry)?.day
  return gone !== undefined && dates.some((day) => gone <= day)
}
