import '#app/styles/extra.css'
import { changeSettings, useSettings } from '#app/core/settings.ts'
import type { Settings } from '#app/core/settings.ts'

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
const SIZES = [1, 2, 3, 4, 5] as const

/** Text size, typeface, theme, line spacing, and which names are marked; every change shows at once. */
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
      <label className="toggle">
        <input
          type="checkbox"
          checked={settings.people}
          onChange={() => changeSettings({ people: !settings.people })}
        />
        <span className="lg-p">Mark people</span>
      </label>
      <label className="toggle">
        <input
          type="checkbox"
          checked={settings.countries}
          onChange={() => changeSettings({ countries: !settings.countries })}
        />
        <span className="lg-c">Mark countries</span>
      </label>
      <label className="toggle">
        <input
          type="checkbox"
          checked={settings.places}
          onChange={() => changeSettings({ places: !settings.places })}
        />
        <span className="lg-l">Mark places</span>
      </label>
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
