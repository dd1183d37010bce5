/** The line of the file on which a key stands, for formats whose parsers do not tell. `line`: on which `source` begins. */
export function lineOfKey(source: string, name: string, line: number): number {
  const lines = source.split('\n')
  const at = lines.findIndex((text) =>
    text
      .trimStart()
      .replace(/^["'[{\s]+/, '')
      .startsWith(name),
  )
  return line + Math.max(0, at)
}
