import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { siteAddress } from '#generator/hosting/pages-address.ts'
import { pushSite, remoteOf, repositoryOf } from '#generator/hosting/push-site.ts'
import { rsyncSite } from '#generator/hosting/rsync-site.ts'
import { isWritten, packageSteps, workflowFor } from '#generator/hosting/write-workflow.ts'
import type { WorkflowHost } from '#generator/hosting/write-workflow.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { MANIFEST_FILE } from '#generator/publish/manifest.ts'
import { printable } from '#generator/terminal/terminal.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'
import type { Arguments, Command } from './options.ts'
import { archivePlaces, PLACE_OPTIONS, readOption, textOf } from './site-options.ts'

/** The branch that GitHub and Codeberg (called pages there) serve. */
const BRANCH = 'gh-pages'

/** What is done for a host, by the name of the host and whether a workflow is wanted. */
const WAYS: ReadonlyMap<string, (args: Arguments, terminal: Terminal) => void | Promise<void>> = new Map([
  ['github-pages', push],
  ['github-pages --workflow', (args, terminal) => workflow(args, terminal, 'github')],
  ['gitlab-pages --workflow', (args, terminal) => workflow(args, terminal, 'gitlab')],
  ['rsync', copy],
])

export const publishCommand: Command = {
  name: 'publish',
  summary: 'bring the built site to a host, or have the host build it',
  usage: 'publish --to github-pages|gitlab-pages|rsync [--workflow] [--target USER@HOST:/PATH/]',
  options: [
    ...PLACE_OPTIONS,
    'out',
    'to',
    'target',
    'workflow',
    'remote',
    'branch',
    'domain',
    'origin',
    'force',
  ],
  run: async (args, terminal) => {
    const asked = `${textOf(args.values, 'to')}${args.values.workflow === true ? ' --workflow' : ''}`
    const way = WAYS.get(asked)
    if (!way) {
      const ways = [...WAYS.keys()].map((way) => `--to ${way}`).join(', ')
      throw new UserError(
        EXIT.usage,
        `${asked === '' ? 'Say where to' : `--to ${asked} is no way`}: ${ways}.`,
      )
    }
    await way(args, terminal)
    return EXIT.ok
  },
}

function push(args: Arguments, terminal: Terminal): void {
  const { values } = args
  const { site, base } = builtSite(args)
  const remote = remoteFor(args)
  const domain = readOption(values, 'domain')
  checkBase(base, siteAddress({ remote, domain, origin: readOption(values, 'origin') }))
  const branch = values.branch === undefined ? BRANCH : textOf(values, 'branch')
  terminal.err.write(`Pushing to ${branch} of ${shown(remote)} …\n`)
  const commit = pushSite({ site, archive: archivePlaces(args).home, remote, branch, domain })
  if (commit === undefined) return terminal.out(`The branch ${branch} holds this site already.\n`)
  terminal.out(`Pushed the site to ${branch} of ${shown(remote)} (${commit.slice(0, 10)}).\n`)
  terminal.out(
    notDone([
      `choose the branch ${branch} once in the settings of the repository, under Pages`,
      ...domainStep(domain),
    ]),
  )
}

async function copy(args: Arguments, terminal: Terminal): Promise<void> {
  const { site, base } = builtSite(args)
  const target = textOf(args.values, 'target')
  if (target === '')
    throw new UserError(EXIT.usage, 'Say where rsync copies to: --target user@example.org:/var/www/news/.')
  await rsyncSite(site, target, (step, files) =>
    terminal.out(`${step}: ${files} ${files === 1 ? 'file' : 'files'}\n`),
  )
  terminal.out(`Copied the site to ${printable(target)}.\n`)
  terminal.out(
    notDone([
      `the server has to answer with this folder under ${base}; its headers are in hosting/ of the site`,
    ]),
  )
}

function workflow(args: Arguments, terminal: Terminal, host: WorkflowHost): void {
  const { home, ids } = archivePlaces(args)
  const { values } = args
  const domain = readOption(values, 'domain')
  const origin = readOption(values, 'origin')
  const address = siteAddress({ remote: remoteFor(args), domain, origin })
  const places = { home, ids, site: resolve(textOf(values, 'out')) }
  const { path, text, root } = workflowFor(host, places, address)
  const written = isWritten(join(root, path), text, values.force === true)
  terminal.out(`${written ? 'Wrote' : 'There is already'} ${printable(join(root, path))}.\n`)
  terminal.out(
    notDone([
      ...packageSteps(home),
      `commit ${path} and push it`,
      ...SETTINGS[host](domain),
      ...domainStep(domain),
      ...(address === undefined && origin === undefined
        ? ['say base and origin in the file of the archive']
        : []),
    ]),
  )
}

/** What is left to do once in the settings of a repository. */
const SETTINGS = {
  github: (domain) => [
    'choose the source "GitHub Actions" once in the settings of the repository, under Pages',
    ...(domain === undefined ? [] : [`give the domain ${domain} there, too`]),
  ],
  gitlab: (domain) => [
    domain === undefined
      ? 'take away "Use unique domain" once under Deploy, Pages'
      : `add the domain ${domain} once under Deploy, Pages`,
  ],
} as const satisfies Record<WorkflowHost, (domain: string | undefined) => readonly string[]>

/** A built site and the path that it is made for, from its web manifest. */
function builtSite({ values }: Arguments): { readonly site: string; readonly base: string } {
  const site = resolve(textOf(values, 'out'))
  if (!existsSync(join(site, MANIFEST_FILE)))
    throw new UserError(EXIT.usage, `There is no site in ${site}: build it first.`)
  const { scope } = JSON.parse(readFileSync(join(site, 'manifest.webmanifest'), 'utf8')) as { scope: string }
  return { site, base: scope }
}

/** The repository that is published to: by the name of a remote, an address, or a folder from where the command is called. */
function remoteFor(args: Arguments): string {
  const { values } = args
  const { home } = archivePlaces(args)
  const given = values.remote === undefined ? undefined : textOf(values, 'remote')
  const known = remoteOf(home, given ?? 'origin')
  const root = known === undefined ? '' : (repositoryOf(home)?.root ?? home)
  const remote = known ?? given
  if (remote === undefined)
    throw new UserError(
      EXIT.usage,
      'This folder lies in no repository with a remote "origin": give the repository with --remote URL.',
    )
  return existsSync(resolve(root, remote)) ? resolve(root, remote) : remote
}

/** An address without the name and password that it may hold. */
function shown(remote: string): string {
  return printable(remote.replace(/^([a-z+]+:\/\/)[^@/]*@/i, '$1'))
}

function checkBase(base: string, address: ReturnType<typeof siteAddress>): void {
  if (address === undefined || address.base === base) return
  const { base: wanted, origin } = address
  const places = `--base ${wanted}${origin === undefined ? '' : ` --origin ${origin}`}`
  throw new UserError(
    EXIT.usage,
    `The site is made for ${base} and would be served under ${wanted}: build it with ${places}, and publish again.\nIf the host answers under a domain of your own, say it with --domain, or "domain" in the file of the archive.`,
  )
}

function domainStep(domain: string | undefined): readonly string[] {
  return domain === undefined ? [] : [`let the name ${domain} lead to the host, where the name was bought`]
}

function notDone(steps: readonly string[]): string {
  return `Not done:\n${steps.map((step) => `  ${step}\n`).join('')}`
}
