import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { Filter } from '#model/filter.ts'
import { plainSentence } from './sentence.ts'
import type { SentenceWord } from './sentence.ts'
import { Icon } from '#app/ui/icon.tsx'

interface StatementProps {
  readonly words: readonly SentenceWord[]
  readonly onFilter: (next: Filter) => void
  /** Buttons beside the sentence. */
  readonly children: ReactNode
}

/** Count, active filters and heading in one sentence, whose words can be taken out or turned round where they stand. */
export function Statement({ words, onFilter, children }: StatementProps) {
  return (
    <>
      <h1 className="vh">{plainSentence(words)}</h1>
      <div className="say">
        <p className="say__text">
          <StatementWords words={words} onFilter={onFilter} />
        </p>
        <div className="say__acts">{children}</div>
      </div>
    </>
  )
}

/** The words of a sentence, those that change the filter as buttons. */
export function StatementWords({ words, onFilter }: Pick<StatementProps, 'words' | 'onFilter'>) {
  return words.map((word, index) => (
    // The same word may stand twice; its place is what tells it apart.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      <SayWord word={word} onFilter={onFilter} />
    </Fragment>
  ))
}

function SayWord({
  word,
  onFilter,
}: {
  readonly word: SentenceWord
  readonly onFilter: (next: Filter) => void
}) {
  switch (word.kind) {
    case 'text':
      return word.text
    case 'count':
      return <span className="n">{word.text}</span>
    case 'remove':
      return (
        <button
          className="tok"
          type="button"
          aria-label={`Remove ${word.text}`}
          onClick={() => onFilter(word.next)}
        >
          {word.text}
          <Icon name="close" />
        </button>
      )
    case 'join': {
      const other = word.text === 'and' ? 'or' : 'and'
      return (
        <button
          className="tok tok--op"
          type="button"
          aria-label={`${word.text}: change to ${other}`}
          onClick={() => onFilter(word.next)}
        >
          {word.text}
        </button>
      )
    }
  }
}
