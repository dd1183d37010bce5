import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** The router's package names its build for development alone. */
const ROUTER = fileURLToPath(new URL('node_modules/react-router/dist/production/', import.meta.url))

/** Libraries, and the project's own code that an article needs as well: one file, on every page. */
const EVERY_PAGE = new RegExp(
  [
    'node_modules/(?:react|react-dom|scheduler|react-router|@tanstack)/(?!.*[qQ]ueries)',
    'src/model/(?:address|article|counted|country|day|day-range|direction|filter|filter-query|person|slug)\\.ts',
    'src/app/(?:data/(?:queries|retry|stored)|keys/use-keys|use-|page-head|settings|site|store|shell|app|lazy-p|page-data)',
    'src/app/ui/(?:dateline|end-mark|icon|masthead|settings-button|toast)\\.',
  ].join('|'),
)
const LISTS = /src\/app\/(?:browse|entity|ui)\/|[qQ]ueries/

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

/**
 * The router makes its parts with React's functions and names them for the developer's tools. No bundler dares to leave
 * that out where nobody uses the part: told that it only makes and names, it does (3 KB of forms and prefetching).
 */
function shakeRouter(): Plugin {
  return {
    name: 'shake-router',
    apply: 'build',
    transform: {
      filter: { id: /react-router\/dist\/production\// },
      handler: (code) =>
        code
          .replaceAll(/^\w+\.displayName = "\w+";$/gm, '')
          .replaceAll(/= (?=React\d*\.(?:forwardRef|createContext)\()/g, '= /* @__PURE__ */ '),
    },
  }
}

/** How the app is built; base path, output folder and the prerender entry are given by the command line. */
export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [react(), inlineCoreStyles(), importThroughApp(), shakeRouter()],
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
    modulePreload: { polyfill: false },
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
              { name: 'app', test: EVERY_PAGE, priority: 1 },
              { name: 'lists', test: LISTS, minShareCount: 2 },
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
