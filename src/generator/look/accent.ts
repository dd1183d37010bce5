import { contrastOf, hexOf, parseHex } from './colour.ts'
import type { Colour } from './colour.ts'

/** The colour of what the reader chose, for each theme, as "#b03a1f". */
export interface Accent {
  readonly light: string
  readonly dark: string
}

/** A theme: its brightest and darkest ground that words of the accent stand on, and which way contrast lies. */
interface Ground {
  readonly papers: readonly Colour[]
  readonly step: -1 | 1
}

/** --paper and --paper-raised of `src/app/styles/tokens.css`, which a test compares. */
export const GROUNDS: Readonly<Record<keyof Accent, Ground>> = {
  light: { papers: [oklch(0.968, 0.0022, 200), oklch(0.995, 0.001, 200)], step: -1 },
  dark: { papers: [oklch(0.196, 0.007, 250), oklch(0.238, 0.008, 250)], step: 1 },
}

/** Of words, and of lines (WCAG 2.2, 1.4.3 and 1.4.11). */
const CONTRAST = { words: 4.5, lines: 3 } as const

/**
 * The accent of both themes, or what could be taken in its place if it cannot be read on the paper of one: the nearest
 * colours of the same hue. A single colour is meant for both. Undefined for what is no colour.
 */
export function readAccent(
  given: string | Accent,
): { readonly accent: Accent } | { readonly nearest: Accent } | undefined {
  const { light, dark } = typeof given === 'string' ? { light: given, dark: given } : given
  const [onLight, onDark] = [parseHex(light), parseHex(dark)]
  if (!onLight || !onDark) return undefined
  const accent = { light: hexOf(onLight), dark: hexOf(onDark) }
  const nearest = { light: nearestTo(onLight, 'light'), dark: nearestTo(onDark, 'dark') }
  return nearest.light === accent.light && nearest.dark === accent.dark ? { accent } : { nearest }
}

/** The custom properties of an accent, those that follow from it as well, for `:root`. */
export function accentStyles({ light, dark }: Accent): string {
  const [on, at] = [parseHex(light)!, parseHex(dark)!]
  const properties: readonly (readonly [name: string, light: string, dark: string])[] = [
    ['accent', light, dark],
    ['accent-line', lineOf(on, 'light', 0.1), lineOf(at, 'dark', -0.115)],
    ['accent-hover', hexOf(lighter(on, -0.075)), hexOf(lighter(at, 0.07))],
    ['accent-wash', tint(on, 0.925, strength(on, 0.03)), tint(at, 0.305, strength(at, 0.055))],
    ['accent-sel', tint(on, 0.87, strength(on, 0.06)), tint(at, 0.4, strength(at, 0.085))],
    ['on-accent', tint(on, 0.995, 0.001), tint(at, 0.18, 0.01)],
  ]
  const lines = properties.map(([name, light, dark]) => `--${name}:light-dark(${light},${dark})`)
  return `:root{${lines.join(';')}}`
}

function oklch(lightness: number, chroma: number, hue: number): Colour {
  return { lightness, chroma, hue }
}

/** The chroma of a wash: little of what is grey. */
function strength(colour: Colour, chroma: number): number {
  return chroma * Math.min(1, colour.chroma / 0.16)
}

function lighter(colour: Colour, by: number): Colour {
  return { ...colour, lightness: Math.min(1, Math.max(0, colour.lightness + by)) }
}

function tint({ hue }: Colour, lightness: number, chroma: number): string {
  return hexOf({ lightness, chroma, hue })
}

function lineOf(colour: Colour, theme: keyof Accent, by: number): string {
  return nearestTo(lighter(colour, by), theme, CONTRAST.lines)
}

/** The colour itself if it stands out enough from the papers of a theme, else the first darker or lighter one that does. */
function nearestTo(colour: Colour, theme: keyof Accent, least: number = CONTRAST.words): string {
  const { papers, step } = GROUNDS[theme]
  for (let by = 0; by <= 1; by += 0.005) {
    const hex = hexOf(lighter(colour, step * by))
    const shown = parseHex(hex)!
    if (papers.every((paper) => contrastOf(shown, paper) >= least)) return hex
  }
  return theme === 'light' ? '#000000' : '#ffffff'
}
