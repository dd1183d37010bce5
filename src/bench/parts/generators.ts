import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFile } from '#generator/parse/parse-file.ts'
import { projectRoot } from '#generator/disk/program-folder.ts'
import type { Figure, Part } from '#bench/part.ts'
import { measuredRun } from '#bench/process-tree.ts'

/** A generator of static sites; `folder` names its small site among `SITES`, `texts` where in it the articles go. */
interface Generator {
  readonly name: string
  readonly folder: string
  readonly texts: string
  readonly command: readonly string[]
  readonly packages?: readonly string[]
}

/** Small sites, one a generator, that draw a page for every article and nothing else. */
const SITES = `${projectRoot}../shared/bench/build/peers`

const GENERATORS: readonly Generator[] = [
  { name: 'Hugo', folder: 'hugo', texts: 'content/a', command: ['hugo', '--quiet'] },
  { name: 'Eleventy', folder: 'eleventy', texts: 'src/a', command: ['node_modules/.bin/eleventy', '--quiet'], packages: ['@11ty/eleventy'] }, // prettier-ignore
  { name: 'Astro', folder: 'astro', texts: 'md', command: ['node_modules/.bin/astro', 'build'], packages: ['astro'] }, // prettier-ignore
]

/** Without it the larger archives would not go through. */
const ROOM = { NODE_OPTIONS: '--max-old-space-size=14000' }

/** How long generators take that people would choose instead, for the same texts. */
export const generators: Part = {
  name: 'generators',
  title: 'Other generators',
  method:
    'The same articles as Markdown, a plain page for each and one list: no people, no countries, no search, no checks. ' +
    'Node may take 14 GB for them, which it would not by itself. Memory: all processes together. Beside them: the rows of Build.',
  measure: async ({ sizes, archive, work, say }) => {
    const figures: Figure[] = []
    for (const articles of sizes) {
      const texts = `${work}/markdown-${articles}`
      if (!existsSync(SITES)) say(`skipped: ${SITES} is not there`)
      else if (!existsSync(texts)) await writeMarkdown((await archive(articles)).seeds, texts)
      for (const generator of GENERATORS) {
        if (!existsSync(SITES)) continue
        say(`${generator.name}, ${articles} articles`)
        const run = await runOf(generator, texts, `${work}/generators`)
        if (!run) say(`skipped: ${generator.name} does not run here`)
        else
          figures.push(
            { what: `${generator.name}: seconds`, value: run.seconds, unit: 's', articles },
            { what: `${generator.name}: memory`, value: run.megabytes ?? Number.NaN, unit: 'MB', articles },
          )
      }
    }
    return figures
  },
}

async function runOf({ folder, texts: place, command, packages }: Generator, texts: string, work: string) {
  const site = join(work, folder)
  mkdirSync(site, { recursive: true })
  cpSync(join(SITES, folder), site, { recursive: true })
  if (packages && !existsSync(join(site, 'node_modules'))) install(site, packages)
  for (const made of ['_site', 'dist', 'public', 'resources', '.astro', place])
    rmSync(join(site, made), { recursive: true, force: true })
  cpSync(texts, join(site, place), { recursive: true })
  const data = join(site, 'a.11tydata.json')
  if (existsSync(data)) cpSync(data, join(site, place, 'a.11tydata.json'))
  const [program = '', ...words] = command
  const path = program.includes('/') ? join(site, program) : program
  return measuredRun([path, ...words], site, ROOM).catch(() => undefined)
}

function install(site: string, packages: readonly string[]): void {
  writeFileSync(join(site, 'package.json'), '{"private":true,"type":"module"}')
  spawnSync('npm', ['install', '--ignore-scripts', '--silent', ...packages], { cwd: site, stdio: 'inherit' })
}

/** The articles of a seeds folder, a Markdown file each, in a new folder. */
async function writeMarkdown(seeds: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const files = readdirSync(seeds, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const [number, { parentPath, name }] of files.entries()) {
    for (const { article } of await parseFile(name, readFileSync(join(parentPath, name)))) {
      if (!article) continue
      const { headline, published, blocks } = article
      const front = `title: ${JSON.stringify(plain(headline))}\ndate: ${published?.day ?? '2000-01-01'}\ncountries: []\npeople: []`
      const body = blocks.map(({ text }) => plain(text)).join('\n\n')
      writeFileSync(join(folder, `${String(number).padStart(6, '0')}.md`), `---\n${front}\n---\n${body}\n`)
    }
  }
}

/** What Markdown or a template would take for markup is not to be measured. */
function plain(text: string): string {
  return text.replace(/[<>{}]/g, ' ')
}
