import { expect, test } from 'vitest'
import type { Statement } from '#model/statement.ts'
import type { RecognisedArticle, StatementChange } from './recognised-article.ts'
import { correctStatements } from './correct-statements.ts'

const TEXT = 'Ines Duarte said it was late. Rosa Luna said it\nwas dark.'

const ARTICLE: RecognisedArticle = {
  headline: 'Night',
  headlineFrom: 'text',
  captions: [],
  blocks: [{ kind: 'paragraph', text: TEXT }],
  asides: [],
  statedPeople: [],
  statedCountries: [],
  words: 11,
  people: [
    personOf('Ines Duarte', statementAt('Ines Duarte', 'it was late')),
    personOf('Rosa Luna', statementAt('Rosa Luna', 'it\nwas dark')),
  ],
  countries: [],
  places: [],
}

function personOf(name: string, statement: Statement): RecognisedArticle['people'][number] {
  return { name, forms: [name, name.split(' ')[1]!], roles: [], mentions: [], statements: [statement] }
}

function statementAt(speaker: string, content: string): Statement {
  const at = TEXT.indexOf(speaker)
  const end = at + speaker.length
  const from = TEXT.indexOf(content)
  return {
    speaker: { part: 1, start: at, end },
    form: 'name',
    cue: { part: 1, start: end + 1, end: end + 5 },
    content: [{ part: 1, start: from, end: from + content.length }],
    kind: 'said',
    quoted: 'none',
    confidence: 0.94,
  }
}

function saidAfter(...changes: readonly StatementChange[]) {
  const { people, restated } = correctStatements(ARTICLE, changes)
  const said = people.map(({ statements = [] }) =>
    statements.map(({ content: [span] }) => TEXT.slice(span!.start, span!.end)),
  )
  return { said, restated }
}

const [LATE, DARK] = ['it was late', 'it\nwas dark']

test.each<[StatementChange, (readonly string[])[]]>([
  [{ words: 'it was late' }, [[], [DARK]]],
  [{ words: 'said it was dark' }, [[LATE], []]],
  [{ words: 'it was' }, [[], []]],
  [{ words: 'it was', by: 'Luna' }, [[LATE], []]],
  [{ words: 'dark', to: 'ines duarte' }, [[LATE, DARK], []]],
  [{ words: 'it was', to: 'Luna' }, [[], [LATE, DARK]]],
])('%j takes effect', (change, said) => {
  expect(saidAfter(change)).toEqual({ said, restated: [change] })
})

test.each<[StatementChange]>([
  [{ words: 'it was early' }],
  [{ words: 'it was late', by: 'Rosa Luna' }],
  [{ words: 'it was late', to: 'Ines Duarte' }],
  [{ words: 'it was late', to: 'Somebody Else' }],
])('%j is in vain', (change) => {
  expect(saidAfter(change)).toEqual({ said: [[LATE], [DARK]], restated: undefined })
})

test('changes follow each other', () => {
  const changes = [{ words: 'dark', to: 'Ines Duarte' }, { words: 'late' }]
  expect(saidAfter(...changes)).toEqual({ said: [[DARK], []], restated: changes })
})
