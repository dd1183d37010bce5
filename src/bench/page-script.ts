import { build } from 'vite'
import { projectRoot } from '#generator/disk/program-folder.ts'
import type { OwnFiles } from './served.ts'

/** Where the measurements' own page is served. */
export const OWN_PAGE = '/bench/'

/** A blank page with one of the scripts of `in-page`, bundled as the app is. */
export async function pageWith(script: string): Promise<OwnFiles> {
  const bundled = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'chrome123',
      lib: { entry: `src/bench/in-page/${script}.ts`, formats: ['es'] },
    },
  })
  const [{ output }] = bundled as unknown as [{ output: [{ code: string }] }]
  return {
    [OWN_PAGE]: {
      type: 'text/html',
      body: `<!doctype html><title>Bench</title><script type="module" src="${OWN_PAGE}script.js"></script>`,
    },
    [`${OWN_PAGE}script.js`]: { type: 'text/javascript', body: output[0].code },
  }
}
