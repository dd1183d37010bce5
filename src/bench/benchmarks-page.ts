import { writeFileSync } from 'node:fs'
import { projectRoot } from '#generator/disk/program-folder.ts'
import type { Figure, Goal } from './part.ts'
import { PARTS } from './parts.ts'
import type { PartResults, Results } from './results.ts'

const OPENING = `# Benchmarks

Written by \`npm run bench\`; the same figures for machines are in BENCHMARKS.json. Bytes are as sent by the project's own
static host (KB = 1,000 bytes), counts are exact. Times hold for one machine and one run: read ratios, not seconds.
A figure that misses its goal is in **bold**.
`

/** Writes BENCHMARKS.md from all results. */
export function writeReport(results: Results): void {
  const parts = PARTS.flatMap((part) => {
    const measured = results[part.name]
    return measured
      ? [`## ${part.title}\n\n${part.method}\n\n${tableOf(measured.figures)}\n${originOf(measured)}`]
      : []
  })
  writeFileSync(`${projectRoot}BENCHMARKS.md`, [OPENING, ...parts].join('\n'))
}

/** The table of one part, as it is printed. */
export function printedTable(figures: readonly Figure[]): string {
  return tableOf(figures)
}

function originOf({ commit, node, cores }: PartResults): string {
  return `Measured at ${commit}, Node ${node}, ${cores} cores.\n`
}

/** A row for each thing measured, a column for each size of archive and one for figures of none. */
function tableOf(figures: readonly Figure[]): string {
  const sizes = [...new Set(figures.map(({ articles }) => articles))].sort(
    (one, other) => (one ?? Infinity) - (other ?? Infinity),
  )
  const rows = [...new Set(figures.map(({ what }) => what))].map((what) => {
    const own = figures.filter((figure) => figure.what === what)
    const cells = sizes.map((size) => cell(own.find(({ articles }) => articles === size)))
    return `| ${[what, ...cells, goalOf(own)].join(' | ')} |\n`
  })
  const heads = sizes.map((size) => (size === undefined ? 'overall' : `${grouped(size)} articles`))
  const dashes = ['---', ...sizes.map(() => '---:'), '---'].join(' | ')
  return `| ${['', ...heads, 'goal'].join(' | ')} |\n| ${dashes} |\n${rows.join('')}`
}

function cell(figure: Figure | undefined): string {
  if (!figure) return ''
  const { value, unit, goal } = figure
  const text = withUnit(value, unit)
  return goal === undefined || isReached(goal, value) ? text : `**${text}**`
}

function goalOf(figures: readonly Figure[]): string {
  const figure = figures.find(({ goal }) => goal !== undefined)
  if (figure?.goal === undefined) return ''
  return 'atMost' in figure.goal
    ? `≤ ${withUnit(figure.goal.atMost, figure.unit)}`
    : `≥ ${withUnit(figure.goal.atLeast, figure.unit)}`
}

function isReached(goal: Goal, value: number): boolean {
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast
}

function withUnit(value: number, unit: Figure['unit']): string {
  const digits = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return `${grouped(Number(value.toFixed(digits)))}${unit === '' || unit === '×' || unit === '%' ? unit : ` ${unit}`}`
}

function grouped(number: number): string {
  return number.toLocaleString('en-US')
}
