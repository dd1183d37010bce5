import '#app/styles/extra.css'
import { Fragment, useEffect, useRef } from 'react'
import { changeSettings, useSettings } from '#app/core/settings.ts'
import { CloseButton } from '#app/ui/close-button.tsx'
import { KEY_TABLE } from './key-table.ts'
import type { KeySection } from './key-table.ts'

/** All keys, and the switch for the single-letter ones. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { keys } = useSettings()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // Read from its beginning, rather than from the first thing in it that can be pressed.
    dialog.current?.focus()
  }, [])
  return (
    <dialog
      className="pop dialog"
      aria-labelledby="keys-heading"
      tabIndex={-1}
      ref={dialog}
      onClose={onClose}
    >
      <div className="dialog__head">
        <h2 id="keys-heading">Keyboard</h2>
        <CloseButton onClose={() => dialog.current?.close()} />
      </div>
      <div className="keys">
        {KEY_TABLE.map((section) => (
          <Section key={section.heading} section={section} />
        ))}
      </div>
      <div className="dialog__foot">
        <label className="toggle">
          <input type="checkbox" checked={keys} onChange={() => changeSettings({ keys: !keys })} />
          Single-letter keys
        </label>
        <span>Off while you type</span>
      </div>
    </dialog>
  )
}

function Section({ section: { heading, keys } }: { readonly section: KeySection }) {
  return (
    <section>
      <h3>{heading}</h3>
      <dl>
        {keys.map(([does, ways]) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>
              {ways.map((way, index) => (
                <Fragment key={way.join(' ')}>
                  {index > 0 && ' or '}
                  {way.map((name, at) => (
                    <Fragment key={name}>
                      {at > 0 && way[0] === 'g' && 'then'}
                      <kbd>{name}</kbd>
                    </Fragment>
                  ))}
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
