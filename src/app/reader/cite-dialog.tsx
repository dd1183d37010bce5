import '#app/styles/extra.css'
import { useEffect, useRef, useState } from 'react'
import { formatCitation } from './citation.ts'
import type { Cited, CitationFormat } from './citation.ts'

const FORMATS: readonly (readonly [CitationFormat, string])[] = [
  ['plain', 'Plain'],
  ['apa', 'APA'],
  ['bibtex', 'BibTeX'],
]

interface CiteDialogProps {
  readonly cited: Cited
  readonly onCopy: (citation: string) => void
  readonly onClose: () => void
}

/** The citation of the article or of a passage, in the format the reader wants. */
export function CiteDialog({ cited, onCopy, onClose }: CiteDialogProps) {
  const [format, setFormat] = useState<CitationFormat>('plain')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const citation = formatCitation(cited, format)
  return (
    <dialog className="pop citepop" aria-labelledby="cite-heading" ref={dialog} onClose={onClose}>
      <div className="dialog__head">
        <h2 id="cite-heading">{cited.quote === undefined ? 'Cite this article' : 'Cite this passage'}</h2>
        <div className="seg">
          {FORMATS.map(([name, label]) => (
            <label key={name}>
              <input
                type="radio"
                name="citation"
                checked={format === name}
                onChange={() => setFormat(name)}
              />
              {label}
            </label>
          ))}
        </div>
      </div>
      <p className="citepop__t">{citation}</p>
      <div className="citepop__f">
        <button className="btn btn--primary" type="button" onClick={() => onCopy(citation)}>
          Copy citation
        </button>
        <button className="btn btn--quiet" type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  )
}
