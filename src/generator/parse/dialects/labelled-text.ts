import type { Draft } from '#generator/parse/text/draft.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
import { readStatedFields } from '#generator/parse/article/stated-fields.ts'
import type { StatedField } from '#generator/parse/article/stated-fields.ts'
import { unpublishedByHead } from '#generator/parse/front-matter/unpublished.ts'
import { isProse } from '#generator/parse/text/paragraphs.ts'
import type { Line } from '#generator/parse/text/paragraphs.ts'
import { readStory } from '#generator/parse/text/story.ts'
import type { Dialect } from './dialect.ts'
import { linesOfText } from './plain-text.ts'
import { withStated } from './with-stated.ts'

/** What a label says, by the name of the stated field; labels of `nothing` say what is not taken over, and `text` begins the story. */
const LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title:
      'title|headline|titel|titre|título|titulo|titolo|überschrift|schlagzeile|titulaire|titular|manchete',
    date: 'date|published|published on|publication date|pubdate|posted|datum|veröffentlicht|veröffentlicht am|erschienen|erscheinungsdatum|publié|publié le|date de publication|fecha|fecha de publicación|publicado|publicado el|publicado em|data|data de publicação|data di pubblicazione|pubblicato|pubblicato il',
    time: 'time|uhrzeit|heure|hora|ora',
    source:
      'source|publication|publisher|outlet|newspaper|paper|site|website|site name|sitename|feed|agency|quelle|zeitung|medium|agentur|journal|média|agence|fuente|medio|periódico|diario|agencia|fonte|jornal|veículo|agência|testata|giornale|agenzia',
    author:
      'author|authors|byline|by|writer|written by|autor|autorin|autoren|von|auteur|auteure|auteurs|par|autora|autores|por|autore|autrice|autori|di',
    language: 'language|lang|sprache|langue|idioma|língua|lingua',
    url: 'url|link|address|permalink|original url|source url|web|adresse|lien|enlace|dirección|ligação|endereço|indirizzo|collegamento',
    people: 'people|persons|person',
    countries: 'country|countries',
    text: 'text|body|content|story|article|inhalt|artikel|texte|article|corps|texto|cuerpo|artículo|corpo|artigo|testo|articolo',
    nothing:
      'podcast download url|flags|section|desk|category|categories|tag|tags|topics|keywords|length|words|word count|page|pages|edition|issue|type|document type|publication type|id|guid|copyright|rights|updated|last updated|modified|load-date|accessed|retrieved|saved|summary|description|excerpt|graphic|' +
      'rubrik|ressort|kategorie|schlagwörter|schlagworte|länge|seite|ausgabe|stand|aktualisiert|abgerufen|zusammenfassung|rubrique|catégorie|mots-clés|longueur|édition|mis à jour|mis à jour le|consulté le|résumé|' +
      'sección|categoría|etiquetas|página|edición|actualizado|resumen|seção|secção|categoria|palavras-chave|edição|atualizado|atualizado em|resumo|sezione|parole chiave|pagina|edizione|aggiornato|aggiornato il|sommario',
  }).flatMap(([field, labels]) => labels.split('|').map((label) => [label, field] as const)),
)

/** The field of a label; undefined for a word that is none. */
export function labelledField(label: string): string | undefined {
  return LABELS.get(label.trim().toLowerCase().replaceAll('_', ' '))
}

/** "Title: …", "Titre : …", "**Date:** …". */
const LABELLED = /^[*_>-]{0,3}\s?([\p{L}][\p{L} _-]{1,24}?)\s?[*_]{0,2}[:：][*_]{0,2}(?:\s+(.*))?$/u

/** For a quick look: a line that begins with a word or more and a colon. */
const QUICK = /^[ \t*_>-]{0,12}\p{L}[\p{L} _-]{1,24}[*_]{0,2}[:：]/mu

/** Fields are sought among so many lines and characters at the top. */
const HEAD_LINES = 24
const HEAD_LENGTH = 6000

/** Text with at least two lines (or one among other labels) such as "Title: …", "Date: …", "Source: …" above it, in any order and with others between them. */
export const labelledText: Dialect = {
  name: 'labelled text',
  matches: ({ text }) =>
    QUICK.test(text.slice(0, HEAD_LENGTH)) && isLabelled(linesOfText(text.slice(0, HEAD_LENGTH))),
  parse: parseLabelledText,
}

function parseLabelledText({ file, text }: Seed): Draft {
  const lines = linesOfText(text)
  const leftOut = unpublishedByHead(file, lines)
  if (leftOut) return { blocks: [], leftOut }
  const labelled = labelledLines(lines)
  const stated = readStatedFields(fieldsOf(labelled), file)
  const story = lines.flatMap((line) => {
    const label = labelled.get(line)
    if (label) return label.field === 'text' && label.value !== '' ? [{ ...line, text: label.value }] : []
    return isBodyMark(line, labelled) ? [] : [line]
  })
  return withStated(readStory(story, stated.headline), stated)
}

interface Label {
  readonly field: string
  readonly value: string
}

function isLabelled(lines: readonly Line[]): boolean {
  const fields = [...labelledLines(lines).values()].map(({ field }) => field)
  const known = new Set(fields.filter((field) => field !== 'nothing' && field !== 'time')).size
  return known >= 2 || (known === 1 && fields.length >= 3)
}

/** The labelled lines above the first paragraph. */
function labelledLines(lines: readonly Line[]): ReadonlyMap<Line, Label> {
  const head = lines.slice(0, HEAD_LINES).map((line) => [line, labelOf(line.text)] as const)
  const end = head.findIndex(
    ([{ text }, label]) => label?.field === 'text' || (label === undefined && isProse(text)),
  )
  const last = end >= 0 && head[end]?.[1] !== undefined ? end + 1 : end
  return new Map(
    head.slice(0, last < 0 ? head.length : last).flatMap(([line, label]) => (label ? [[line, label]] : [])),
  )
}

function labelOf(line: string): Label | undefined {
  const [, label = '', value = ''] = LABELLED.exec(line) ?? []
  const field = labelledField(label)
  return field === undefined ? undefined : { field, value: value.trim() }
}

/** "Body" alone between the labels and the story. */
function isBodyMark({ text }: Line, labelled: ReadonlyMap<Line, Label>): boolean {
  return labelled.size > 0 && LABELS.get(text.toLowerCase()) === 'text'
}

/** The first of each field. */
function fieldsOf(labelled: ReadonlyMap<Line, Label>): ReadonlyMap<string, StatedField> {
  const fields = new Map<string, StatedField>()
  for (const [{ number }, { field, value }] of labelled) {
    if (value !== '' && !fields.has(field)) fields.set(field, { values: [value], line: number })
  }
  return fields
}
