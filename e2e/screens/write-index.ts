import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { PROJECT } from '../archives.ts'
import { PICTURES } from './looks.ts'

/** Pictures of the design that views are held against, where they lie beside the project. */
const DESIGN = '../shared/design/screens'

/** Writes a page that shows every picture, what axe found in it, and the design beside it. Playwright calls the default export. */
// oxlint-disable-next-line import/no-default-export
export default function writeIndex(): void {
  const names = readdirSync(PICTURES)
    .filter((name) => name.endsWith('.png'))
    .map((name) => name.slice(0, -4))
  const design = existsSync(`${PROJECT}${DESIGN}`) ? readdirSync(`${PROJECT}${DESIGN}`) : []
  writeFileSync(`${PICTURES}/index.html`, page(names.map((name) => figure(name, design)).join('\n')))
}

function figure(name: string, design: readonly string[]): string {
  const found = JSON.parse(readFileSync(`${PICTURES}/${name}.json`, 'utf8')) as readonly string[]
  const [, archive = '', view = ''] = /^([a-z]+)-(.*)$/.exec(name) ?? []
  const mock = design.find((file) => file === `${archive === 'fixtures' ? view : view.replace(/^([a-z]+)/, `$1-${archive}`)}.png`) // prettier-ignore
  const beside =
    mock === undefined ? '' : `<img src="../../../${DESIGN}/${mock}" alt="design" loading="lazy">`
  const faults = found.length === 0 ? 'axe: nothing' : `axe: ${found.join('; ')}`
  return `<figure><figcaption>${name}<br>${faults.replaceAll('<', '&lt;')}</figcaption><img src="${name}.png" alt="" loading="lazy">${beside}</figure>`
}

function page(figures: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Screens</title>
<style>body{font:14px sans-serif;margin:2rem}figure{margin:0 0 3rem}img{max-width:48%;border:1px solid #ccc;vertical-align:top}</style>
${figures}
`
}
