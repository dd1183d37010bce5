import type { Span } from '#model/mention.ts'

/**
 * Answers whether a country's name, found at [start, end), is part of a person's name: the Jordan of "Michael Jordan", and a lone "Jordan"
 * marked as a person where a longer name in the same text contains it. A person who is called exactly like a country and nowhere longer is
 * taken for the country, because taggers mistake "El Salvador" more often than anybody is named so. Ask in ascending order.
 */
export function personMask(text: string, people: readonly Span[]): (start: number, end: number) => boolean {
  const ordered = [...people].sort((a, b) => a.start - b.start)
  const partsOfNames = new Set(ordered.flatMap((person) => partsOf(text.slice(person.start, person.end))))
  let index = 0
  return (start, end) => {
    while (index < ordered.length && (ordered[index]?.end ?? 0) <= start) index++
    const person = ordered[index]
    if (!person || person.start >= end) return false
    const alone = person.start === start && person.end === end
    return !alone || partsOfNames.has(text.slice(start, end))
  }
}

function partsOf(name: string): readonly string[] {
  const parts = name.split(/\s+/)
  return parts.length > 1 ? parts : []
}
