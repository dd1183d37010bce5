/** Names at the top of the seeds folder that mean something else than an article. */
export const REGISTRY_FILE = 'ids.tsv'
export const CORRECTIONS_FILE = 'corrections.yaml'

/** What lies in a seeds folder without being an article: passed over in silence. */
const IGNORED: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /(^|\/)\.[^/]*$/, reason: 'hidden files and folders' },
  { pattern: /^(ids\.tsv|corrections\.yaml)$/, reason: 'files of the archive itself' },
  { pattern: /(^|\/)README(\.[a-z]+)?$/i, reason: 'notes on the folder' },
  { pattern: /(^|\/)(LICENSE|NOTICE)(\.[a-z]+)?$/i, reason: 'notes on rights' },
  { pattern: /(^|\/)(Thumbs\.db|desktop\.ini)$/i, reason: 'made by Windows' },
  { pattern: /(~|\.swp|\.tmp)$/, reason: 'made by editors while they write' },
]

/** Whether the file or folder (relative to the seeds folder) is passed over. */
export function isIgnored(file: string): boolean {
  return IGNORED.some(({ pattern }) => pattern.test(file))
}
