import { stringify } from 'yaml'

/** How a machine of the host builds an archive. Paths have "/" and are relative. */
export interface HostedBuild {
  /** The archive's folder, from the root of its repository; "" where that is the root. */
  readonly folder: string
  /** The branch whose pushes are built. */
  readonly branch: string
  /** The site and the file of ids, from the archive's folder. */
  readonly site: string
  readonly ids: string
  /** Where the site will stand; what the file of the archive says if undefined. */
  readonly address?: { readonly base: string; readonly origin?: string } | undefined
}

/** A file for a host, from the root of the repository. */
export interface HostFile {
  readonly path: string
  readonly text: string
}

/** The version of Node.js there. */
const NODE = '24'
const HEAD =
  '# Builds the archive on every push and publishes it. Written by "dateline publish --workflow".\n'

/**
 * A workflow for GitHub Pages. Ids that new articles are given are committed; caches and the site before are kept, so that a
 * build does only what is new, and open tabs go on working.
 */
export function githubWorkflow({ folder, branch, site, ids, address }: HostedBuild): HostFile {
  const from = (path: string) => joined(folder, path)
  const cache = {
    path: [from('.dateline'), from(site)].join('\n'),
    key: 'dateline-${{ github.run_id }}',
    'restore-keys': 'dateline-',
  }
  const steps = [
    { uses: 'actions/checkout@v6' },
    { uses: 'actions/setup-node@v6', with: { 'node-version': NODE } },
    { uses: 'actions/cache@v5', with: cache },
    { run: 'npm ci' },
    { run: buildLine(address) },
    { name: 'Keep the ids of new articles', run: commitIds(ids) },
    { uses: 'actions/upload-pages-artifact@v5', with: { path: from(site) } },
    { uses: 'actions/deploy-pages@v5', id: 'pages' },
  ]
  const workflow = {
    name: 'Publish the archive',
    on: { push: { branches: [branch] }, workflow_dispatch: {} },
    permissions: { contents: 'write', pages: 'write', 'id-token': 'write' },
    concurrency: { group: 'pages' },
    ...(folder !== '' && { defaults: { run: { 'working-directory': folder } } }),
    jobs: {
      publish: {
        'runs-on': 'ubuntu-latest',
        environment: { name: 'github-pages', url: '${{ steps.pages.outputs.page_url }}' },
        steps,
      },
    },
  }
  return { path: '.github/workflows/dateline.yml', text: textOf(workflow) }
}

/**
 * A job for GitLab Pages, which serves the folder "public". Its machine may not push: ids that are not committed yet end it
 * before anything is published, so that no address is given twice.
 */
export function gitlabPipeline({ folder, ids, address }: HostedBuild): HostFile {
  const up = folder === '' ? '' : folder.replace(/[^/]+/g, '..') + '/'
  const remedy = `Build on your own machine, commit ${ids} and push it, so that addresses stay.`
  const script = [
    ...(folder === '' ? [] : [`cd ${quoted(folder)}`]),
    'npm ci',
    `${buildLine(address)} --out ${quoted(`${up}public`)}`,
    `test -z "$(git status --porcelain -- ${quoted(ids)})" || { echo ${quoted(remedy)}; exit 1; }`,
  ]
  const pages = {
    image: `node:${NODE}`,
    rules: [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }],
    cache: { key: 'dateline', paths: [joined(folder, '.dateline'), 'public'] },
    script,
    artifacts: { paths: ['public'] },
  }
  return { path: '.gitlab-ci.yml', text: textOf({ pages }) }
}

function buildLine(address: HostedBuild['address']): string {
  const { base, origin } = address ?? {}
  const options = [...(base ? ['--base', base] : []), ...(origin ? ['--origin', origin] : [])]
  return ['./node_modules/.bin/dateline', 'build', ...options].map(quoted).join(' ')
}

function commitIds(ids: string): string {
  const bot = 'github-actions[bot]'
  return [
    `git config user.name '${bot}'`,
    `git config user.email '41898282+${bot}@users.noreply.github.com'`,
    `git add -- ${quoted(ids)}`,
    `git diff --cached --quiet || git commit -m 'Keep the ids of new articles'`,
    'git push\n',
  ].join('\n')
}

function joined(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w./:=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

function textOf(value: unknown): string {
  return HEAD + stringify(value, { lineWidth: 0 })
}
