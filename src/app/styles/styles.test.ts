import { describe, expect, test } from 'vitest'

const parts = named(
  import.meta.glob<string>('./parts/*.css', { query: '?raw', import: 'default', eager: true }),
)
const sheets = named(import.meta.glob<string>('./*.css', { query: '?raw', import: 'default', eager: true }))
const everything = [...parts, ...sheets].map(([, css]) => css).join('\n')

test.each(parts)('%s has exactly one root', (_, css) => {
  const roots = topLevel(css).filter((prelude) => !prelude.startsWith('@keyframes'))
  expect(roots).toHaveLength(1)
  expect(roots[0]).toMatch(/^\.[a-z]+(__[a-z]+)?$/)
})

test.each(parts)('%s belongs to exactly one sheet', (name) => {
  expect(sheets.filter(([, css]) => css.includes(`@import './parts/${name}' layer(`))).toHaveLength(1)
})

test('only the core sheet, which comes first, sets the order of the layers', () => {
  const setting = sheets.filter(([, css]) => /^@layer [^{]*;/m.test(css)).map(([name]) => name)
  expect(setting).toEqual(['core.css'])
})

test('nothing is forced: the layers decide what wins', () => {
  expect(everything).not.toContain('!important')
})

test('every value that is used is given somewhere', () => {
  const fromScripts = ['--read', '--rail-h', '--note-x', '--note-y']
  const given = new Set([...everything.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
  const used = [...everything.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? '')
  const hooks = new Set(['--dash', '--dash-on', '--step', '--c', ...fromScripts])
  expect(used.filter((name) => !given.has(name) && !hooks.has(name))).toEqual([])
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colours = coloursOf(theme)
  const contrast = (a: string, b: string) => ratio(colours.get(a) ?? Number.NaN, colours.get(b) ?? Number.NaN)

  test.each([
    ['--ink', '--paper'],
    ['--ink', '--paper-raised'],
    ['--ink', '--paper-sunk'],
    ['--ink', '--accent-wash'],
    ['--ink', '--accent-sel'],
    ['--ink-2', '--paper'],
    ['--ink-2', '--paper-raised'],
    ['--ink-2', '--paper-sunk'],
    ['--ink-3', '--paper'],
    ['--ink-3', '--paper-raised'],
    ['--accent', '--paper'],
    ['--accent', '--paper-raised'],
    ['--accent', '--paper-sunk'],
    ['--accent-hover', '--paper'],
    ['--accent-hover', '--accent-wash'],
    ['--paper', '--ink'],
    ['--paper', '--ink-2'],
    ['--on-accent', '--accent'],
  ])('text in %s on %s can be read', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each([
    ['--edge', '--paper'],
    ['--edge', '--paper-raised'],
    ['--accent-line', '--paper'],
    ['--accent', '--accent-wash'],
  ])('controls and underlines in %s on %s can be seen', (line, ground) => {
    expect(contrast(line, ground)).toBeGreaterThanOrEqual(3)
  })
})

function named(files: Record<string, string>): (readonly [name: string, css: string])[] {
  return Object.entries(files).map(([path, css]) => [
    path.replace(/^.*\//, ''),
    css.replaceAll(/\/\*.*?\*\//gs, ''),
  ])
}

/** The preludes of a sheet's outermost rules. */
function topLevel(css: string): string[] {
  const preludes: string[] = []
  let depth = 0
  let prelude = ''
  for (const character of css) {
    if (character === '{' && depth++ === 0) preludes.push(prelude.trim())
    if (depth === 0) prelude += character
    if (character === '}' && --depth === 0) prelude = ''
  }
  return preludes
}

/** Relative luminance (WCAG 2.2) of every token that has a colour for each theme. */
function coloursOf(theme: 'light' | 'dark'): ReadonlyMap<string, number> {
  const colour = String.raw`oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)`
  const tokens = sheets.filter(([name]) => name.startsWith('tokens')).map(([, css]) => css)
  const pairs = tokens
    .join('\n')
    .matchAll(new RegExp(String.raw`(--[\w-]+): light-dark\(${colour}, ${colour}\)`, 'g'))
  return new Map(
    [...pairs].map(([, name = '', ...numbers]) => {
      const [lightness = 0, chroma = 0, hue = 0] = numbers.slice(theme === 'light' ? 0 : 3).map(Number)
      return [name, luminance(lightness, chroma, hue)]
    }),
  )
}

/** OKLCH to linear sRGB (https://bottosson.github.io/posts/oklab/), weighed as WCAG does. */
function luminance(lightness: number, chroma: number, hue: number): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
  const shown = [red, green, blue].map((channel) => Math.min(1, Math.max(0, channel)))
  return 0.2126 * (shown[0] ?? 0) + 0.7152 * (shown[1] ?? 0) + 0.0722 * (shown[2] ?? 0)
}

function ratio(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
