import { partsOfArticle } from '#model/article.ts'
import type { Article } from '#model/article.ts'
import type { PersonId } from '#model/person.ts'
import type { MarkAccount } from './mark-account.ts'
import type { MarkedMention } from './marks.ts'

/** A way in which a reading may be wrong, and the lines of corrections.yaml that mend it; what the archivist must fill in is "?". */
export interface SuggestedCorrection {
  readonly label: string
  readonly lines: string
}

/** What can be corrected of a mark. Lines hold for the article's file, where the archive tells which that is. */
export function correctionsOf(
  article: Article,
  mark: MarkedMention,
  { words: [, marked] }: MarkAccount,
): readonly SuggestedCorrection[] {
  const { origin } = article
  const here = origin === undefined ? [] : [`in: [${quoted(origin.file)}]`]
  switch (mark.kind) {
    case 'person': {
      const name = quoted(fullestName(article, mark.id) ?? marked)
      return [
        { label: 'Not a person', lines: entry('people', [`not-a-person: ${name}`, ...here]) },
        { label: 'Somebody else', lines: entry('people', [`split: ${name}`, ...here, 'as: "?"']) },
        { label: 'Known as another', lines: entry('people', [`merge: ${name}`, 'into: "?"']) },
      ]
    }
    case 'country':
      return [
        { label: 'Not this country', lines: entry('countries', [`remove: ${mark.id}`, ...here]) },
        { label: 'No country', lines: entry('countries', [`block: ${quoted(marked)}`]) },
      ]
    case 'place':
      return [
        { label: 'Not a place', lines: entry('places', [`not-a-place: ${quoted(marked)}`]) },
        { label: 'Country wrong', lines: entry('places', [`place: ${quoted(marked)}`, 'is: "?"']) },
      ]
  }
}

/** As the article itself names somebody: corrections are asked about that name, not about the one that is shown. */
function fullestName(article: Article, id: PersonId): string | undefined {
  const mentions = article.people.find((person) => person.id === id)?.mentions ?? []
  const names = mentions.map(({ part, start, end }) => partsOfArticle(article)[part]?.slice(start, end) ?? '')
  return names.toSorted((a, b) => b.length - a.length)[0]
}

function entry(list: string, [first, ...further]: readonly string[]): string {
  return [`${list}:`, `  - ${first}`, ...further.map((line) => `    ${line}`)].join('\n')
}

/** A text as YAML takes it; JSON's strings are among YAML's (https://yaml.org/spec/1.2.2/#731-double-quoted-style). */
function quoted(text: string): string {
  return /^\p{L}[\p{L}\p{M}\d ./'’-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text)
}
