import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pagesAddress } from '#generator/hosting/pages-address.ts'
import { pushSite, remoteOf } from '#generator/hosting/push-site.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { MANIFEST_FILE } from '#generator/publish/manifest.ts'
import type { Command } from './options.ts'
import { archivePlaces, PLACE_OPTIONS, textOf } from './site-options.ts'

/** The branch that GitHub, GitLab (by a job) and Codeberg (called pages there) serve. */
const BRANCH = 'gh-pages'

export const publishCommand: Command = {
  name: 'publish',
  summary: 'push the built site to the branch that a host serves',
  usage: 'publish --to github-pages [--remote NAME|URL] [--branch NAME] [--domain news.example.org]',
  options: [...PLACE_OPTIONS, 'out', 'to', 'remote', 'branch', 'domain'],
  run: async (args, terminal) => {
    const { values } = args
    const to = values.to === undefined ? '' : textOf(values, 'to')
    if (to !== 'github-pages')
      throw new UserError(EXIT.usage, `--to ${to} is no host that is known: give --to github-pages.`)
    const site = resolve(textOf(values, 'out'))
    const base = baseOf(site)
    const named = values.remote === undefined ? 'origin' : textOf(values, 'remote')
    const archive = archivePlaces(args).home
    const remote = remoteOf(archive, named) ?? (values.remote === undefined ? undefined : named)
    if (remote === undefined)
      throw new UserError(
        EXIT.usage,
        'This folder lies in no repository with a remote "origin": give the repository with --remote URL.',
      )
    const domain = values.domain === undefined ? undefined : textOf(values, 'domain')
    checkBase(base, remote, domain)
    const branch = values.branch === undefined ? BRANCH : textOf(values, 'branch')
    const commit = pushSite({ site, archive, remote, branch, domain })
    terminal.out(
      commit === undefined
        ? `The branch ${branch} holds this site already.\n`
        : `Pushed the site to ${branch} of ${remote} (${commit.slice(0, 10)}).\nNot done: choose the branch ${branch} once in the settings of the repository, under Pages.\n`,
    )
    return EXIT.ok
  },
}

/** The path that a built site is made for, from its web manifest. */
function baseOf(site: string): string {
  if (!existsSync(join(site, MANIFEST_FILE)))
    throw new UserError(EXIT.usage, `There is no site in ${site}: build it first.`)
  const { scope } = JSON.parse(readFileSync(join(site, 'manifest.webmanifest'), 'utf8')) as { scope: string }
  return scope
}

function checkBase(base: string, remote: string, domain: string | undefined): void {
  const pages = pagesAddress(remote)
  const wanted = domain === undefined ? pages?.base : '/'
  if (wanted === undefined || wanted === base) return
  const origin = domain === undefined ? pages?.origin : `https://${domain}`
  const places = `--base ${wanted}${origin === undefined ? '' : ` --origin ${origin}`}`
  throw new UserError(
    EXIT.usage,
    `The site is made for ${base} and would be served under ${wanted}: build it with ${places}, and publish again.`,
  )
}
