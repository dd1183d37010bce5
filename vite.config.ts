import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

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

/** How the app is built; base path, output folder and the prerender entry are given by the command line. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), inlineCoreStyles()],
  build: {
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // The styles use light-dark() and nesting as they are; older targets would have them rewritten at length.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    ...(!isSsrBuild && {
      manifest: true,
      rolldownOptions: { input: { app: 'index.html', core: `.${CORE_STYLES}` } },
    }),
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    // The styles' own test reads them; by default they would arrive empty.
    css: { include: /\/app\/styles\// },
    restoreMocks: true,
  },
}))
