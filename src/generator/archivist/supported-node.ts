/** The versions of Node that Dateline runs on: as package.json says, which a test compares. */
export const SUPPORTED_NODE = '^20.19 || ^22.12 || >=24'

/** Whether a version ("22.12.0") is in `SUPPORTED_NODE`: ranges of "^major.minor" and ">=major". */
export function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return SUPPORTED_NODE.split(' || ').some((range) => {
    const [least = 0, leastMinor = 0] = range.replace(/^\D+/, '').split('.').map(Number)
    return range.startsWith('^') ? major === least && minor >= leastMinor : major >= least
  })
}
