import '#app/styles/extra.css'
import { changeSettings, useSettings } from '#app/core/settings.ts'
import type { Settings } from '#app/core/settings.ts'
import { KeptList } from '#app/kept/kept-list.tsx'

type Choices<Key extends keyof Settings> = readonly (readonly [Settings[Key], string])[]

const FACES: Choices<'face'> = [
  ['serif', 'Serif'],
  ['sans', 'Sans'],
]
const THEMES: Choices<'theme'> = [
  ['system', 'System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
]
const SPACINGS: Choices<'spacing'> = [
  ['close', 'Close'],
  ['normal', 'Normal'],
  ['open', 'Open'],
]
const MARKS = [
  ['people', 'People', 'lg-p'],
  ['countries', 'Countries', 'lg-c'],
  ['places', 'Places', 'lg-l'],
] as const
const SIZES = [1, 2, 3, 4, 5] as const

/** Text size, typeface, theme, line spacing, and which names are marked, where every change shows at once; and what is kept on this device. */
export function SettingsPanel() {
  const settings = useSettings()
  return (
    <>
      <div className="row">
        <span>Text size</span>
        <div className="sizes" role="group" aria-label="Text size">
          {SIZES.map((size) => (
            <button
              key={size}
              type="button"
              aria-pressed={settings.size === size}
              aria-label={`Size ${size} of ${SIZES.length}`}
              onClick={() => changeSettings({ size })}
            >
              A
            </button>
          ))}
        </div>
      </div>
      <Choice label="Typeface" name="face" choices={FACES} />
      <Choice label="Theme" name="theme" choices={THEMES} />
      <Choice label="Line spacing" name="spacing" choices={SPACINGS} />
      <div className="row">
        {MARKS.map(([kind, words, mark]) => (
          <label className="toggle" key={kind}>
            <input
              type="checkbox"
              checked={settings[kind]}
              onChange={() => changeSettings({ [kind]: !settings[kind] })}
            />
            <span className={mark}>{words}</span>
          </label>
        ))}
      </div>
      <KeptList />
    </>
  )
}

interface ChoiceProps<Key extends keyof Settings> {
  readonly label: string
  readonly name: Key
  readonly choices: Choices<Key>
}

function Choice<Key extends 'face' | 'theme' | 'spacing'>({ label, name, choices }: ChoiceProps<Key>) {
  const settings = useSettings()
  return (
    <div className="row">
      <span>{label}</span>
      <div className="seg" role="radiogroup" aria-label={label}>
        {choices.map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={settings[name] === value}
              onChange={() => changeSettings({ [name]: value })}
            />
            {words}
          </label>
        ))}
      </div>
    </div>
  )
}
