import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { sha256 } from '#generator/disk/sha256.ts'
import type { OutputFile } from '#generator/output/output-file.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'

/** A family that a package brings: its name, its faces as CSS, and its files. */
export interface FontFaces {
  readonly family: string
  readonly styles: string
  readonly files: readonly OutputFile[]
  /** Paths of what the first screen needs: the Latin letters, upright. */
  readonly first: readonly string[]
}

/** Packages whose sheets are understood: https://fontsource.org */
export const FONT_PACKAGE = /^@fontsource(?:-variable)?\/[a-z\d-]+$/

/** Sheets of a package, the second for italics; which of them it has depends on the family. */
const SHEETS = ['index.css', 'wght-italic.css', 'opsz-italic.css', '400-italic.css']

/**
 * The faces of a package that is installed in the folder of the archive. Every rule is written anew from its known parts.
 * Throws a `UserError` if the package is not there.
 */
export function fontFaces(name: string, home: string, base: string): FontFaces {
  const folder = packageFolder(name, home)
  const sheets = SHEETS.flatMap((sheet) => {
    const path = join(folder, sheet)
    return existsSync(path) ? readFileSync(path, 'utf8') : []
  })
  const faces = sheets.slice(0, 2).flatMap((sheet) => [...sheet.matchAll(/@font-face\s*\{([^{}]*)\}/g)])
  const files = new Map<string, OutputFile>()
  const first: string[] = []
  const rules = faces.flatMap(([, rule = '']) => {
    const source = /url\(\.\/(files\/[\w.-]+\.woff2)\)/.exec(rule)?.[1]
    if (source === undefined) return []
    const body = readFileSync(join(folder, source))
    const hash = sha256(body)
    const path = `assets/${hash.slice(0, 16)}.woff2`
    files.set(path, { path, body, hash })
    if (/-latin-[\w-]*normal\.woff2$/.test(source)) first.push(path)
    return faceRule(rule, base + path)
  })
  const family = /font-family:\s*'([\w -]+)'/.exec(faces[0]?.[1] ?? '')?.[1]
  if (family === undefined || rules.length === 0)
    throw new UserError(
      EXIT.usage,
      `The package ${name} has no faces that are understood: choose another one.`,
    )
  return { family, styles: rules.join(''), files: [...files.values()], first: first.slice(0, 1) }
}

function packageFolder(name: string, home: string): string {
  try {
    return dirname(createRequire(join(home, 'package.json')).resolve(`${name}/package.json`))
  } catch {
    throw new UserError(
      EXIT.usage,
      `The font package ${name} is not installed: npm install ${name} in ${home}.`,
    )
  }
}

/** What of a rule is taken over, and how its value may look. */
const DESCRIPTORS: readonly (readonly [name: string, value: string])[] = [
  ['font-family', `'[\\w -]+'`],
  ['font-style', '[a-z][a-z -]*'],
  ['font-weight', '[\\d ]+|[a-z]+'],
  ['font-stretch', '[\\d %]+'],
  ['unicode-range', '[\\dA-Fa-fU+?, -]+'],
]

function faceRule(rule: string, url: string): string {
  const kept = DESCRIPTORS.flatMap(([name, value]) => {
    const found = new RegExp(`(?:^|[;\\s])${name}:\\s*(${value})\\s*(?:;|$)`, 'm').exec(rule)?.[1]
    return found === undefined ? [] : `${name}:${found.trim()}`
  })
  return `@font-face{${[...kept, 'font-display:swap', `src:url(${url}) format('woff2')`].join(';')}}`
}
