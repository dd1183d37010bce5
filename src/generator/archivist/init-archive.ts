import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { CONFIG_FILE } from '#generator/config/find-config.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { CORRECTIONS_FILE } from '#generator/ingest/list-seeds.ts'
import { writeSchemas } from './write-schemas.ts'

/**
 * Makes a folder an archive: a place for articles, its file, corrections, what git should leave out, and a note for the
 * archivist. What is there already stays as it is. Returns the paths made, relative to the folder. Throws a `UserError`
 * if it is an archive already.
 */
export function initArchive(folder: string): readonly string[] {
  if (existsSync(join(folder, CONFIG_FILE)))
    throw new UserError(EXIT.usage, `${folder} is an archive already: it has ${CONFIG_FILE}.`)
  mkdirSync(join(folder, 'articles'), { recursive: true })
  writeSchemas(folder)
  const files: readonly (readonly [path: string, text: string])[] = [
    [CONFIG_FILE, configText(titleOf(folder))],
    [CORRECTIONS_FILE, CORRECTIONS],
    ['.gitignore', IGNORED],
    ['README.md', readme(titleOf(folder))],
    // git keeps no empty folder, and a build of a clone would find none.
    ['articles/.gitkeep', ''],
  ]
  return files.flatMap(([path, text]) => (isMade(join(folder, path), text) ? path : []))
}

function isMade(path: string, text: string): boolean {
  if (existsSync(path)) return false
  writeFileSync(path, text, { flag: 'wx' })
  return true
}

/** "my-archive" -> "My archive". */
function titleOf(folder: string): string {
  const words = basename(folder).replace(/[-_.\s]+/g, ' ').trim() // prettier-ignore
  return words === '' ? 'Dateline' : words.charAt(0).toUpperCase() + words.slice(1)
}

function configText(title: string): string {
  return `# yaml-language-server: $schema=.dateline/dateline.config.schema.json
# What your archive is. A line without its "#" holds; options of the command line hold before it.

title: ${JSON.stringify(title)}
# tagline: What the archive is, in a few words

# Where it is published: gives full links, a feed and a site map.
# origin: https://example.org
# base: /news/

# about: about.md
# contact: desk@example.org
# licence: Texts belong to their publishers
# links:
#   - {label: The paper, url: https://example.org}
`
}

const CORRECTIONS = `# yaml-language-server: $schema=.dateline/corrections.schema.json
# What is really so. "dateline report" lists what to look at.
# An article is named by its file in articles/, its id, or the address it was found at.

# articles:
#   - set: 2025/2025-05-21-senate-votes-on-aid.txt
#     headline: Senate votes on aid
# people:
#   - merge: Ishaq Dar
#     into: Mohammad Ishaq Dar
#   - not-a-person: Abu Dhabi
`

const IGNORED = `# Made by "dateline build" and npm, and made again by the next call.
/node_modules/
/site/
/.dateline/
/.dateline-*
`

function readme(title: string): string {
  return `# ${title}

An archive of news articles, made into a site by Dateline.

| file | what it is |
| --- | --- |
| \`articles/\` | the articles: pasted texts, Markdown, saved pages, exports |
| \`${CONFIG_FILE}\` | name, address and look of the site |
| \`${CORRECTIONS_FILE}\` | what the machine got wrong, and what is really so |
| \`ids.tsv\` | the addresses given so far, written by every build: keep it with the articles, so that links never break |
| \`site/\` | the site, ready to be copied to any host; made again by every build |

\`\`\`sh
dateline add ~/Downloads/page.html   # file an article; "-" reads what is pasted
dateline preview                     # see the site, and every change at once
dateline build                       # make the site
dateline report                      # what to look at
dateline doctor                      # what is wrong here, and how to mend it
\`\`\`
`
}
