import type { Article } from '#model/article.ts'
import type { Day } from '#model/day.ts'
import type { PersonId } from '#model/person.ts'
import type { CountryCode } from '#model/country.ts'

/** A small article for tests: one person, one country, one caption, two blocks. */
export function anArticle(): Article {
  return {
    id: '2031-03-02-ferry-line-reopens' as Article['id'],
    headline: 'Ferry line reopens',
    headlineFrom: 'text',
    source: 'Harbour News',
    published: { day: '2031-03-02' as Day },
    dateline: { places: ['Tallinn'], day: '2031-03-01' as Day, agency: 'Harbour News' },
    captions: [{ text: 'Ana Lind on the quay', credit: 'HN/Mia Rand' }],
    blocks: [
      { kind: 'paragraph', text: 'Ana Lind told Estonia that Ms Lind would sail.' },
      { kind: 'paragraph', text: 'Lind sails on Friday.' },
    ],
    asides: [],
    words: 13,
    people: [
      {
        id: 'ana-lind' as PersonId,
        name: 'Ana Lind',
        roles: ['harbour master of Tallinn'],
        mentions: [
          { part: 1, start: 0, end: 8, cue: 'tagger' },
          { part: 2, start: 0, end: 8, cue: 'tagger' },
          { part: 2, start: 30, end: 34, cue: 'repeated name' },
          { part: 3, start: 0, end: 4, cue: 'repeated name' },
        ],
      },
    ],
    countries: [
      {
        code: 'EE' as CountryCode,
        alpha3: 'EST',
        name: 'Estonia',
        main: true,
        mentions: [{ part: 2, start: 14, end: 21, cue: 'name' }],
      },
    ],
  }
}
