import { existsSync, readFileSync } from 'node:fs'

/** A collection of hostile inputs beside the project; tests do with our own few where it is absent. */
const CORPUS = '../shared/hostile'

/** Texts that try to end what they stand in, to run, to load something, or to be taken for something else. */
const OWN: readonly string[] = [
  '</script><script>alert(1)</script>',
  '<!--<script>alert(1)//--></script>',
  '</title><svg onload=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</textarea></style></noscript><script src=//foreign.example/x.js></script>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  ']]><x/>&entity;<?xml?>',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)}',
  '\u202eteerts niaM\u2066 12 \u200b\u2028\u2029\ufeff',
  '__proto__',
  'constructor',
  '\ud83d half a pair',
  'Zoë\u0301 K\u212a ß ﬁ 𝔘𝔫𝔦',
  '\\u003c/script\\u003e %3Cscript%3E &lt;script&gt; &#60;b&#62;',
]

/** A line of the collection: a text, or texts that must not be taken for one another. */
interface Row {
  readonly class?: string
  readonly s?: string
  readonly set?: readonly string[]
  /** What a spelling imitates. */
  readonly plain?: string
}

/** The lines of a file of the collection; none where it is absent. */
export function hostileRows(file: string): readonly Row[] {
  if (!existsSync(`${CORPUS}/${file}`)) return []
  const lines = readFileSync(`${CORPUS}/${file}`, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Row)
}

/** Our own and, where there are any, those of the named files of the collection; texts without a visible character are left out. */
export function hostileStrings(...files: readonly string[]): readonly string[] {
  const found = files.flatMap(hostileRows).flatMap(({ s }) => s ?? [])
  return [...new Set([...OWN, ...found])].filter((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text))
}

/** Our own, and `count` of the texts spread evenly over all of them. */
export function sampleOf(texts: readonly string[], count: number): readonly string[] {
  const step = Math.max(1, texts.length / count)
  const spread = texts.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step))
  return [...new Set([...texts.slice(0, OWN.length), ...spread])]
}
