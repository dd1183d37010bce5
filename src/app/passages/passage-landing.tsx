import '#app/styles/passages.css'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useLocation } from 'react-router'
import { landOn } from './land-on-passage.ts'
import type { Landing } from './land-on-passage.ts'
import { PassageNote } from './passage-note.tsx'
import { parseDirectives } from './text-directive.ts'

/** How much of a passage is read out. */
const READ_OUT = 80

/**
 * Takes the reader to a passage (what an address has behind ":~:"), lights it up and reads it out; where it is not in the
 * article any more, a note says so, beside the nearest paragraph if one is near.
 */
export function PassageLanding({ passage }: { readonly passage: string }) {
  const { hash } = useLocation()
  const [landing, setLanding] = useState<Landing>()
  useEffect(() => {
    const directives = parseDirectives(passage)
    if (directives.length === 0) return undefined
    let leave: (() => void) | undefined
    // The place where the status stands is there before its words are, so that they are read out.
    const frame = requestAnimationFrame(() => {
      const found = landOn(directives, hash.slice(1))
      setLanding(found)
      leave = found.leave
    })
    return () => {
      cancelAnimationFrame(frame)
      leave?.()
    }
  }, [passage, hash])
  return (
    <>
      <p className="vh" role="status">
        {landing?.kind === 'found' && `Passage: ${shortened(landing.words)}`}
      </p>
      {landing &&
        landing.kind !== 'found' &&
        createPortal(
          <PassageNote kind={landing.kind} quoted={landing.words} onDismiss={() => setLanding(undefined)} />,
          landing.host,
        )}
    </>
  )
}

function shortened(words: string): string {
  return words.length <= READ_OUT ? words : `${words.slice(0, READ_OUT).replace(/\s\S*$/, '')} …`
}
