import react from '@vitejs/plugin-react'
import { parseSync, Visitor } from 'vite'
import type { ESTree, Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/**
 * The files of the page's code, by folder. What an article needs as well is in one file, on every page: libraries, the
 * model and the rooms `core` and `ui` but for what is asked for late, and the seam. The frame of every list with its filters is a
 * file, the timeline in it another, as map and table do without. What answers from the archive and what searches it are
 * a file each, as a visit may need the one without the other. Held by e2e/budgets.spec.ts.
 */
const EVERY_PAGE =
  /node_modules\/(?:react|react-dom|scheduler|react-router|@tanstack)\/|src\/(?:model\/(?!words|writers|statement|measured)|archive\/source\/|app\/(?!boot)[^/]+$|app\/(?:core|ui)\/(?!settings-panel|close-button))/
const FILTERS = /src\/app\/(?:browse\/(?!articles|browse\.|by-switch)|filters\/)/
const TIMELINE = /src\/app\/(?:browse|histogram|timeline)\//
const NAMES = /src\/app\/entity\//
const ARCHIVE = /src\/(?:archive\/(?!(?:format\/)?search\/)|app\/data\/)/
const SEARCH =
  /src\/(?:archive\/(?:format\/)?search(?!\/(?:correction|nearest-word|further-stems))|app\/search|model\/words)|node_modules\/wink-porter2-stemmer\//

/** Functions of the router that do nothing but warn its developers on the console. */
const WARNINGS = ['warning', 'warningOnce', 'warnOnce']

const CORE_STYLES = '/src/app/styles/core.css'

/**
 * Leaves places in index.html for what the build of a site writes into every page: the core styles, and the tags that
 * start the code. The development server takes index.html as it is.
 */
function leavePlaces(): Plugin {
  return {
    name: 'leave-places',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace(`<link rel="stylesheet" href="${CORE_STYLES}" />`, '<!--styles-->')
          .replace('<script type="module" src="/src/app/main.tsx"></script>', '<!--code-->'),
    },
  }
}

/**
 * Every `import()` of the built app goes through the app's own (src/app/core/load-code.ts), which can ask again for what
 * did not arrive. They are found by the bundler's parser; Rollup's hook for this, `renderDynamicImport`, Rolldown lacks.
 */
function importThroughApp(): Plugin {
  return {
    name: 'import-through-app',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = renameImports(file.code, 'importAgain')
      },
    },
  }
}

/** Calls another function in the place of each `import()` whose address is known when the code is written. */
function renameImports(code: string, name: string): string {
  const found: number[] = []
  const visitor = new Visitor({
    ImportExpression: ({ start, source }) => void (isConstant(source) && found.push(start)),
  })
  visitor.visit(parseSync('chunk.js', code).program)
  return found.reduceRight((text, at) => text.slice(0, at) + name + text.slice(at + 'import'.length), code)
}

function isConstant(address: ESTree.Expression): boolean {
  return address.type === 'TemplateLiteral' ? address.expressions.length === 0 : address.type === 'Literal'
}

/** Tests that start processes, fill archives or try very many cases. */
const SLOW_TESTS = 'src/**/*.slow.test.ts'

/** How the app is built, once for every base path; output folder and the prerender entry are given by the command line. */
export default defineConfig(({ command, isSsrBuild }) => ({
  // Addresses are relative to the file they stand in; in index.html the build of a site puts its base path before them.
  base: command === 'build' ? './' : '/',
  plugins: [react(), leavePlaces(), importThroughApp()],
  build: {
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // The styles use light-dark() and nesting as they are; older targets would have them rewritten at length.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    modulePreload: {
      polyfill: false,
      // What every page has loaded need not be asked for again.
      resolveDependencies: (_, files) => files.filter((file) => !/\/app-/.test(file)),
    },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    ...(!isSsrBuild && {
      manifest: true,
      // The words that come with the code of others (src/generator/bundle/licences.ts).
      license: { fileName: '.vite/licenses.txt' },
      rolldownOptions: {
        input: {
          page: 'index.html',
          app: 'src/app/main.tsx',
          boot: 'src/app/boot.ts',
          core: `.${CORE_STYLES}`,
        },
        treeshake: { manualPureFunctions: WARNINGS },
        output: {
          entryFileNames: ({ name }) => (name === 'boot' ? 'boot.js' : 'assets/[name]-[hash].js'),
          // Few files compress better than many.
          codeSplitting: {
            groups: [
              { name: 'app', test: EVERY_PAGE, priority: 4 },
              { name: 'filters', test: FILTERS, minShareCount: 2, priority: 3 },
              { name: 'timeline', test: TIMELINE, minShareCount: 2, priority: 2 },
              { name: 'names', test: NAMES, minShareCount: 2, priority: 2 },
              { name: 'extra', test: /extra\.css$/, priority: 1 },
              { name: 'archive', test: ARCHIVE, priority: 1 },
              { name: 'search', test: SEARCH },
            ],
          },
        },
      },
    }),
  },
  test: {
    // The styles' own test reads them; by default they would arrive empty.
    css: { include: /\/app\/styles\// },
    restoreMocks: true,
    // Every core but none for the runner: it only waits.
    maxWorkers: '100%',
    // Generous: what is tested is what happens, not how soon on a busy machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: [SLOW_TESTS],
          // A process loads each module once, not once a file: no quick test changes what another one finds.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'slow', include: [SLOW_TESTS] } },
    ],
  },
}))
