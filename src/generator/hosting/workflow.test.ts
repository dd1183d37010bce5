import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { githubWorkflow, gitlabPipeline } from './workflow.ts'
import type { HostedBuild } from './workflow.ts'

const BUILD: HostedBuild = {
  folder: '',
  branch: 'main',
  site: 'site',
  ids: 'ids.tsv',
  address: { base: '/news/', origin: 'https://jane.github.io' },
}

test('GitHub builds on a push for the address of the pages, with what the last build left', () => {
  const { path, text } = githubWorkflow(BUILD)
  const { on, jobs } = parse(text) as {
    on: unknown
    jobs: { publish: { steps: readonly { uses?: string; run?: string; with?: Record<string, string> }[] } }
  }
  const { steps } = jobs.publish
  const step = (action: string) => steps.find(({ uses }) => uses?.startsWith(action))?.with
  expect(path).toBe('.github/workflows/dateline.yml')
  expect(on).toMatchObject({ push: { branches: ['main'] } })
  expect(steps.map(({ run }) => run)).toContain(
    './node_modules/.bin/dateline build --base /news/ --origin https://jane.github.io',
  )
  expect(step('actions/cache')).toMatchObject({ path: '.dateline\nsite' })
  expect(step('actions/upload-pages-artifact')).toEqual({ path: 'site' })
})

test('an archive that lies deeper in its repository is built there, whatever its folder is called', () => {
  const build = { ...BUILD, folder: "desk/jane's news", address: undefined }
  const github = parse(githubWorkflow(build).text) as Record<string, unknown>
  expect(github['defaults']).toEqual({ run: { 'working-directory': "desk/jane's news" } })
  expect(gitlabPipeline(build).text).toContain('./node_modules/.bin/dateline build --out ../../public\n')
  const { pages } = parse(gitlabPipeline(build).text) as { pages: { script: string[]; cache: unknown } }
  expect(pages.script[0]).toBe(`cd 'desk/jane'\\''s news'`)
  expect(pages.cache).toMatchObject({ paths: ["desk/jane's news/.dateline", 'public'] })
})
