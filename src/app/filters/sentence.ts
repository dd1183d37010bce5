import type { View } from '#archive/source/article-source.ts'
import { articlesIn } from '#archive/source/outline.ts'
import type { Root } from '#archive/source/root.ts'
import { wholeView } from '#archive/source/whole-archive.ts'
import { formatDayRange } from '#model/day-range.ts'
import { counted, inFigures } from '#model/counted.ts'
import { longDay, monthName, parseDay, partsOf } from '#model/day.ts'
import type { Day, DayRange } from '#model/day.ts'
import { isSingleValued, SUBJECT_FACETS, TEXT_FACETS } from '#model/facets.ts'
import { joinOf, withDate, withHappened, withJoin, withNamed, withStanding, withText } from '#model/filter.ts'
import type { Facet } from '#model/facets.ts'
import type { Filter } from '#model/filter.ts'
import { FACET_WORDS } from './facet-words.ts'

/** A piece of the sentence that says what a list holds; spaces are pieces too. Some lead to another filter. */
export type SentenceWord =
  | { readonly kind: 'text' | 'count'; readonly text: string }
  /** Takes the word out of the filter. */
  | { readonly kind: 'remove'; readonly text: string; readonly next: Filter }
  /** Turns "and" into "or", or back. */
  | { readonly kind: 'join'; readonly text: 'and' | 'or'; readonly next: Filter }

/** The name of a value of a facet. */
export type NameOf = (facet: Facet, id: string) => string

/** "43 articles from 30 places, June 1945 to May 2025"; "46 articles, 43 of them dated, June 1945 to May 2025". */
export function wholeSentence(root: Root): readonly SentenceWord[] {
  const { articles, undated, places, first, last } = root
  const from = places > 0 && articles > 1 ? ` from ${counted(places, 'place')}` : ''
  if (undated > 0) return [...countWords(articles), text(from), ...datedWords(wholeView(root))]
  const when = first && last ? `, ${articles === 1 ? longDay(last) : monthsBetween(first, last)}` : ''
  return [...countWords(articles), text(from + when)]
}

/**
 * Where some of a view have no date, how many have one, and when: ", 4 of them dated, in July 2022"; or how many say when it
 * happened: ", 2 of them say when it happened".
 */
export function datedWords({ total, months, first, last }: View, by?: Filter['by']): readonly SentenceWord[] {
  const dated = articlesIn(months)
  if (by) return toldWords(total, dated)
  if (dated === total) return []
  if (!first || !last) return [text(total === 1 ? ', undated' : ', none of them dated')]
  const when = monthsBetween(first, last)
  const span = ` of them dated, ${first.slice(0, 7) === last.slice(0, 7) ? 'in ' : ''}${when}`
  return [text(', '), { kind: 'count', text: inFigures(dated) }, text(span)]
}

function toldWords(total: number, told: number): readonly SentenceWord[] {
  if (total < 2) return told === total ? [] : [text(', which does not say when it happened')]
  if (told === 0 || told === total)
    return [text(`, ${told === 0 ? 'none' : 'all'} of them ${told === 0 ? 'says' : 'say'} when it happened`)]
  return [
    text(', '),
    { kind: 'count', text: inFigures(told) },
    text(` of them ${told === 1 ? 'says' : 'say'} when it happened`),
  ]
}

/**
 * "6 articles from Xinhua mention India and Pakistan but not Iran with “ceasefire” from 1947 to 1999"; "Articles from
 * Xinhua that mention India" while nobody knows how many.
 */
export function sentenceOf(
  filter: Filter,
  total: number | undefined,
  nameOf: NameOf,
): readonly SentenceWord[] {
  return [
    ...countWords(total),
    ...saidWords(filter, nameOf),
    ...fieldWords(filter, nameOf),
    ...mentionWords(filter, total, nameOf),
    ...textWords(filter),
    ...dateWords(filter),
    ...happenedWords(filter),
    ...namedWords(filter),
  ]
}

/** The sentence without its buttons. */
export function plainSentence(words: readonly SentenceWord[]): string {
  return words.map(({ text }) => text).join('')
}

/** Every way to take one word out of a filter, with the word's name. */
export function removals(
  filter: Filter,
  nameOf: NameOf,
): readonly { readonly name: string; readonly next: Filter }[] {
  return sentenceOf(filter, 0, nameOf).flatMap((word) =>
    word.kind === 'remove' ? [{ name: word.text, next: word.next }] : [],
  )
}

function countWords(total: number | undefined): readonly SentenceWord[] {
  if (total === undefined) return [text('Articles')]
  if (total === 0) return [text('No article')]
  return [{ kind: 'count', text: inFigures(total) }, text(total === 1 ? ' article' : ' articles')]
}

function fieldWords(filter: Filter, nameOf: NameOf): readonly SentenceWord[] {
  return TEXT_FACETS.flatMap((facet) => {
    const { preposition } = FACET_WORDS[facet]
    const { none } = filter[facet]
    return [
      ...after(` ${preposition} `, chosenWords(filter, facet, nameOf)),
      ...after(
        ` not ${preposition} `,
        series(
          none.map((id) => remover(filter, facet, id, nameOf)),
          text('or'),
        ),
      ),
    ]
  })
}

/** " about India and Pakistan with “ceasefire” in 2025": what statements are about. */
export function aboutWords(filter: Filter, nameOf: NameOf): readonly SentenceWord[] {
  const about = SUBJECT_FACETS.flatMap((facet) => {
    const chosen = chosenWords(filter, facet, nameOf)
    return chosen.length > 0 ? [chosen] : []
  })
  return [
    ...after(
      ' about ',
      about.flatMap((words, place) => (place === 0 ? words : [text(' and '), ...words])),
    ),
    ...fieldWords(filter, nameOf),
    ...textWords(filter),
    ...dateWords(filter),
    ...happenedWords(filter),
  ]
}

/** " in which Wang Yi and Dar speak but not Roy". */
function saidWords(filter: Filter, nameOf: NameOf): readonly SentenceWord[] {
  const chosen = chosenWords(filter, 'said', nameOf)
  const excluded = series(
    filter.said.none.map((id) => remover(filter, 'said', id, nameOf)),
    text('or'),
  )
  const speak = filter.said.all.length > 1 ? ' speak' : ' speaks'
  if (chosen.length === 0)
    return [...after(' in which ', excluded), ...(excluded.length > 0 ? [text(' does not speak')] : [])]
  return [text(' in which '), ...chosen, text(speak), ...after(' but not ', excluded)]
}

function mentionWords(filter: Filter, total: number | undefined, nameOf: NameOf): readonly SentenceWord[] {
  const people = chosenWords(filter, 'person', nameOf)
  const countries = chosenWords(filter, 'country', nameOf)
  const between = joinOf(filter, 'person') === 'any' ? ', and ' : ' and '
  const chosen = people.length > 0 ? [...people, ...after(between, countries)] : countries
  const excluded = SUBJECT_FACETS.flatMap((facet) =>
    filter[facet].none.map((id) => remover(filter, facet, id, nameOf)),
  )
  const [mention, not] =
    total === undefined
      ? [' that mention ', ' that do not mention ']
      : total < 2
        ? [' mentions ', ' does not mention ']
        : [' mention ', ' do not mention ']
  return [
    ...after(mention, chosen),
    ...after(chosen.length > 0 ? ' but not ' : not, series(excluded, text('or'))),
  ]
}

/** The chosen values of a facet: alternatives joined by "or", what must be together by "and". */
function chosenWords(filter: Filter, facet: Facet, nameOf: NameOf): readonly SentenceWord[] {
  const clauses = filter[facet].all.map((clause) =>
    series(
      clause.map((id) => remover(filter, facet, id, nameOf)),
      joinWord(filter, facet, 'or'),
    ),
  )
  const words = clauses.map((clause) => (clause.length === 1 ? clause[0] : undefined))
  const simple = words.every((word) => word !== undefined)
  const and = joinWord(filter, facet, 'and')
  if (simple) return series(words, and)
  return clauses.flatMap((clause, index) => (index === 0 ? clause : [text(' '), and, text(' '), ...clause]))
}

function joinWord(filter: Filter, facet: Facet, word: 'and' | 'or'): SentenceWord {
  if (isSingleValued(facet)) return text(word)
  return { kind: 'join', text: word, next: withJoin(filter, facet, word === 'and' ? 'any' : 'all') }
}

function remover(filter: Filter, facet: Facet, id: string, nameOf: NameOf): SentenceWord {
  return { kind: 'remove', text: nameOf(facet, id), next: withStanding(filter, facet, id, 'open') }
}

function textWords(filter: Filter): readonly SentenceWord[] {
  if (filter.text === undefined) return []
  return [text(' with '), { kind: 'remove', text: `“${filter.text}”`, next: withText(filter, '') }]
}

function dateWords(filter: Filter): readonly SentenceWord[] {
  const next = withDate(filter, undefined)
  if (filter.undated) return [text(' '), { kind: 'remove', text: 'without a date', next }]
  if (!filter.date) return []
  const { preposition, name } = dateName(filter.date)
  return [text(` ${preposition} `), { kind: 'remove', text: name, next }]
}

function happenedWords(filter: Filter): readonly SentenceWord[] {
  const { happened } = filter
  if (happened === undefined) return []
  const next = withHappened(filter, undefined)
  if (happened === 'none')
    return [text(' '), { kind: 'remove', text: 'without a day on which it happened', next }]
  const { preposition, name } = dateName(happened)
  return [text(', which happened '), { kind: 'remove', text: `${preposition} ${name}`, next }]
}

function namedWords(filter: Filter): readonly SentenceWord[] {
  if (!filter.named) return []
  return [text(', '), { kind: 'remove', text: 'countries named only', next: withNamed(filter, false) }]
}

/** A range as a sentence has it: "from" "1947 to 1999", "in" "May 2025", "on" "20 May 2025", "since" "2001". */
export function dateName(range: DayRange): { readonly preposition: string; readonly name: string } {
  const [first = '', last = first] = formatDayRange(range).split('..')
  if (first === last) return { preposition: first.length === 10 ? 'on' : 'in', name: unitName(first) }
  if (last === '') return { preposition: 'since', name: unitName(first) }
  if (first === '') return { preposition: 'until', name: unitName(last) }
  return { preposition: 'from', name: `${unitName(first)} to ${unitName(last)}` }
}

/** What a year, month or day is called that is written as addresses write them. */
export function unitName(unit: string): string {
  const day = parseDay(unit)
  if (day) return longDay(day)
  return unit.length === 7 ? `${monthName(Number(unit.slice(5)))} ${unit.slice(0, 4)}` : unit
}

/** "June 1945 to May 2025", "June to September 2024", "May 2025". */
export function monthsBetween(first: Day, last: Day): string {
  const from = partsOf(first)
  const to = partsOf(last)
  const end = `${monthName(to.month)} ${to.year}`
  if (first.slice(0, 7) === last.slice(0, 7)) return end
  return from.year === to.year
    ? `${monthName(from.month)} to ${end}`
    : `${monthName(from.month)} ${from.year} to ${end}`
}

/** A, B and C. */
function series(words: readonly SentenceWord[], join: SentenceWord): readonly SentenceWord[] {
  return words.flatMap((word, index) => {
    if (index === 0) return [word]
    return index < words.length - 1 ? [text(', '), word] : [text(' '), join, text(' '), word]
  })
}

function after(lead: string, words: readonly SentenceWord[]): readonly SentenceWord[] {
  return words.length === 0 ? [] : [text(lead), ...words]
}

function text(words: string): SentenceWord {
  return { kind: 'text', text: words }
}
