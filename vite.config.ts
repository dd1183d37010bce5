import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { leaveOut } from './src/generator/bundle/leave-out.ts'

/** The router's package names its build for development alone. */
const ROUTER = fileURLToPath(new URL('node_modules/react-router/dist/production/', import.meta.url))

/**
 * The files of the page's code, by folder. What an article needs as well is in one file, on every page: libraries, the
 * model, the seam, and the rooms `core` and `ui` but for what opens late. What answers from the archive and what
 * searches it are a file each, as a visit may need the one without the other.
 */
const EVERY_PAGE =
  /node_modules\/(?:react|react-dom|scheduler|react-router|@tanstack)\/|src\/(?:model\/(?!words)|archive\/source\/|app\/[^/]+$|app\/(?:core|ui)\/(?!settings-panel))/
const LISTS = /src\/app\/(?:browse|filters|histogram|timeline)\//
const NAMES = /src\/app\/entity\//
const ARCHIVE = /src\/(?:archive\/(?!(?:format\/)?search\/)|app\/data\/)/
const SEARCH = /src\/(?:archive\/(?:format\/)?search|app\/search|model\/words)|node_modules\/stemmer\//

const CORE_STYLES = '/src/app/styles/core.css'

/**
 * Keeps the core styles out of the linked ones: the build writes them into every page. `<!--styles-->` holds their
 * place; the development server links them as any other.
 */
function inlineCoreStyles(): Plugin {
  return {
    name: 'inline-core-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(`<link rel="stylesheet" href="${CORE_STYLES}" />`, '<!--styles-->'),
    },
  }
}

/** Every `import()` goes through the app's own (src/app/load-code.ts), which can ask again for what did not arrive. */
function importThroughApp(): Plugin {
  return {
    name: 'import-through-app',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk')
            file.code = file.code.replaceAll(/\bimport\((`\.\/[\w.-]+\.js`)\)/g, 'importAgain($1)')
      },
    },
  }
}

/** How the app is built; base path, output folder and the prerender entry are given by the command line. */
export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [react(), inlineCoreStyles(), importThroughApp(), leaveOut()],
  ...(command === 'build' && {
    resolve: {
      alias: [
        { find: /^react-router$/, replacement: `${ROUTER}index.mjs` },
        { find: /^react-router\/dom$/, replacement: `${ROUTER}dom-export.mjs` },
      ],
    },
  }),
  build: {
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // The styles use light-dark() and nesting as they are; older targets would have them rewritten at length.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    modulePreload: {
      polyfill: false,
      // What every page has loaded need not be asked for again.
      resolveDependencies: (_, files) => files.filter((file) => !/\/(?:app|rolldown-runtime)-/.test(file)),
    },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    ...(!isSsrBuild && {
      manifest: true,
      rolldownOptions: {
        input: { app: 'index.html', core: `.${CORE_STYLES}` },
        // Few files compress better than many.
        output: {
          codeSplitting: {
            groups: [
              { name: 'app', test: EVERY_PAGE, priority: 4 },
              { name: 'lists', test: LISTS, minShareCount: 2, priority: 3 },
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
    include: ['src/**/*.test.{ts,tsx}'],
    // The styles' own test reads them; by default they would arrive empty.
    css: { include: /\/app\/styles\// },
    restoreMocks: true,
    // Generous: what is tested is what happens, not how soon on a busy machine.
    testTimeout: 60_000,
  },
}))
