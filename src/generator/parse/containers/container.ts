import type { Problem } from '#generator/output/problem.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
import type { FeedEntry } from '#generator/parse/feed/feed-entry.ts'

/** A file that is not decoded yet. */
export interface RawFile {
  /** Path relative to the seeds folder, "/" between folders. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** A text or a page in a container that is read as if it lay in a file of its own. */
export interface TextPart {
  /** As such a file would be called: its ending tells how it is read ("story.html"). */
  readonly name: string
  readonly text: string
  /** Notes below the text, in plain text. */
  readonly notes?: readonly string[]
}

/** What stands at one place of a container: what is stated of an article, or its text. */
export type ArticlePart = FeedEntry | TextPart

/** Something that a person should know of the whole container. */
export type ProblemPart = Omit<Problem, 'file'>

export type Part = ArticlePart | ProblemPart

/** Reads a container part by part. What it or a library throws ends the reading and is told as a problem of the file. */
type ContainerReader<Input> = (input: Input) => Iterable<Part> | AsyncIterable<Part>

/** A kind of file that articles come in and that is no text of one article, no page and no feed. */
export interface Container<Input> {
  /** For messages, with its article: "a Word document". */
  readonly name: string
  /** Whether a file is one, by its first bytes or its shape; cheap, asked of every file. */
  readonly matches: (input: Input) => boolean
  /** Loads its reader, and the libraries that this needs. */
  readonly load: () => Promise<ContainerReader<Input>>
}

export type ByteContainer = Container<RawFile>
export type TextContainer = Container<Seed>

/** Why a container cannot be read, and what to do about it. Thrown by readers, told as a problem. */
export class ContainerFault extends Error {
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}
