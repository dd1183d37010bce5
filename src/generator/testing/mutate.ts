/** What a splice puts in: marks that mean something to one parser or another. */
const SPLICES: readonly string[] = [
  '\n',
  '\n\n',
  '---',
  '<',
  '</p>',
  '"',
  '(',
  ')',
  '\\',
  '\u0000',
  '\u202e',
  '\ud83d\ude00',
  'https://',
  '2025-02-30',
  ' -- ',
  '© ',
  '&',
  '{',
  '*',
  '#',
  '\t',
  ': ',
  '- ',
  '[',
  '&a ',
  '*a',
  '!!set ',
  '<<: ',
  '%YAML 1.1\n---\n',
  '__proto__',
]

/** One to four edits of a text: a splice, a cut, a copied stretch or a changed byte. */
export function mutate(bytes: Buffer, random: (below: number) => number): Buffer {
  let mutated = bytes
  for (let edits = 1 + random(4); edits > 0; edits--) {
    const at = random(mutated.length + 1)
    const end = Math.min(mutated.length, at + 1 + random(80))
    const before = mutated.subarray(0, at)
    const kind = random(4)
    if (kind === 0)
      mutated = Buffer.concat([
        before,
        Buffer.from(SPLICES[random(SPLICES.length)] ?? ''),
        mutated.subarray(at),
      ])
    else if (kind === 1) mutated = Buffer.concat([before, mutated.subarray(end)])
    else if (kind === 2) mutated = Buffer.concat([before, mutated.subarray(at, end), mutated.subarray(at)])
    else mutated = Buffer.concat([before, Buffer.from([random(256)]), mutated.subarray(end)])
  }
  return mutated
}

/** Whole numbers below a limit, the same for the same start (mulberry32). */
export function randomNumbers(start: number): (below: number) => number {
  let state = start
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}
