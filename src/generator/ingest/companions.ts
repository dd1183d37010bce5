/** What lies beside saved pages without being an article, by the names that browsers and other savers give. */
const ASSET =
  /\.(?:css|m?js|map|download|png|jpe?g|gif|webp|avif|svg|ico|bmp|woff2?|ttf|otf|eot|mp[34]|webm|m4a|ogg|orig|bin)$|(?:^|\/)robots\.txt$/i

/** Pictures lie beside the articles that link to them, and are read with those. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|bmp|tiff?|svg|heic)$/i

/** A page of a mirror; what else lies in one is its pictures, styles and scripts. */
const PAGE = /\.(?:x?html?|mhtml?)$/i

/** A folder called like a host: wget, HTTrack and ArchiveBox mirror a site into one. */
const HOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?:[:+]\d+)?$/i

/** Files of HTTrack's own beside its mirrors. */
const HTTRACK =
  /^(?:hts-.*|doit\.log|new\.(?:txt|lst)|backblue\.gif|fade\.gif|index\.html|external\.html|cookies\.txt)$/i

/** ArchiveBox keeps a page in several forms; the surest first. */
const ARCHIVEBOX_PAGES: readonly RegExp[] = [
  /^singlefile\.html$/,
  /^[^/]+\.[a-z]{2,}(?::\d+)?\/.*\.x?html?$/i,
  /^output\.html$/,
  /^readability\/content\.html$/,
  /^mercury\/content\.html$/,
]

/** The folders of all files, with what lies in each: its files and folders. */
type Folders = ReadonlyMap<string, ReadonlySet<string>>

/** The files that may be articles: without pictures, the `_files` folders of saved pages, the assets of mirrors and the own files of savers. */
export function withoutCompanions<Path extends { readonly file: string }>(
  paths: readonly Path[],
): readonly Path[] {
  const folders = foldersOf(paths.map(({ file }) => file))
  return paths.filter(({ file }) => !PICTURE.test(file) && !isCompanion(file, folders))
}

function foldersOf(files: readonly string[]): Folders {
  const folders = new Map<string, Set<string>>()
  for (const file of files)
    for (let at = file.length; at >= 0; at = file.lastIndexOf('/', at - 1)) {
      const path = file.slice(0, at)
      const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
      folders.set(folder, (folders.get(folder) ?? new Set()).add(path.slice(path.lastIndexOf('/') + 1)))
      if (at === 0) break
    }
  return folders
}

function isCompanion(file: string, folders: Folders): boolean {
  const parts = file.split('/')
  const name = parts.at(-1) ?? ''
  return parts.some((part, index) => {
    const folder = parts.slice(0, index).join('/')
    const beside = folders.get(folder) ?? new Set<string>()
    const inside = parts.slice(index).join('/')
    return (
      (index < parts.length - 1 && isFolderOfPage(part, beside)) ||
      (beside.has('hts-cache') && (HTTRACK.test(part) || part === 'hts-cache')) ||
      (isArchiveBox(beside) && inside !== bestOfArchiveBox(folder, folders)) ||
      (index < parts.length - 1 && HOST.test(part) && !PAGE.test(name) && ASSET.test(name))
    )
  })
}

/** "page_files" beside "page.html"; browsers write the ending in their language: "page-Dateien", "page_fichiers". */
function isFolderOfPage(folder: string, beside: ReadonlySet<string>): boolean {
  const stem = /^(.+)[-_.]\p{L}{2,20}$/u.exec(folder)?.[1]
  return stem !== undefined && ['.html', '.htm', '.xhtml', ''].some((ending) => beside.has(stem + ending))
}

function isArchiveBox(beside: ReadonlySet<string>): boolean {
  const own = [
    'headers.json',
    'readability',
    'mercury',
    'warc',
    'htmltotext.txt',
    'singlefile.html',
    'output.html',
    'media',
  ]
  return beside.has('index.json') && own.filter((name) => beside.has(name)).length >= 2
}

/** The file, relative to the folder of a page in ArchiveBox, that is read. */
function bestOfArchiveBox(folder: string, folders: Folders): string | undefined {
  const inside = filesBelow(folder, '', folders)
  return ARCHIVEBOX_PAGES.map((form) => inside.find((file) => form.test(file))).find(
    (file) => file !== undefined,
  )
}

function filesBelow(folder: string, below: string, folders: Folders): readonly string[] {
  const path = [folder, below].filter((part) => part !== '').join('/')
  return [...(folders.get(path) ?? [])].flatMap((name) => {
    const inside = below === '' ? name : `${below}/${name}`
    return folders.has([folder, inside].filter((part) => part !== '').join('/'))
      ? filesBelow(folder, inside, folders)
      : [inside]
  })
}
