import type { LabelledSentence, MarkedWords } from './labelled-sentence.ts'

/** What is read of a document of Re-DocRED: sentences of words, and of each entity its mentions. */
interface RelationDocument {
  readonly sents: readonly (readonly string[])[]
  readonly vertexSet: readonly (readonly {
    readonly sent_id: number
    readonly pos: readonly [from: number, to: number]
    readonly type: string
  }[])[]
}

/** Reads the documents of a file of Re-DocRED. */
export function readRedocred(json: string): LabelledSentence[][] {
  return (JSON.parse(json) as RelationDocument[]).map(({ sents, vertexSet }) => {
    const names = sents.map((): MarkedWords[] => [])
    for (const { sent_id, pos, type } of vertexSet.flat()) names[sent_id]?.push([pos[0], pos[1], type])
    return sents.map((words, sentence) => ({ words, names: names[sentence]! }))
  })
}
