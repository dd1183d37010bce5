import type { Plugin } from 'vite'

/** A place in a library's text, and what stands there instead. */
type Edit = readonly [place: RegExp, instead: string]

/** Reading a static site sends no forms, holds nobody back from leaving, learns of no routes later. */
const ROUTER: readonly Edit[] = [
  // What is made by these and used by nobody goes with its name, which is for the developer's tools.
  [/= (?=React\d*\.(?:forwardRef|createContext)\()/g, '= /* @__PURE__ */ '],
  [/^\w+\.displayName = "\w+";$/gm, ''],
  // What says to developers that they misuse it.
  [
    /^function (?=(?:warning|warningOnce|warnOnce|invariant|invariant2)\()/gm,
    '/* @__NO_SIDE_EFFECTS__ */ function ',
  ],
  // Options that `createBrowserRouter` is not given.
  [/\binit\.(?:instrumentations|patchRoutesOnNavigation)\b/g, 'undefined'],
  [/\binit\.dataStrategy \|\| defaultDataStrategyWithMiddleware\b/g, 'defaultDataStrategy'],
  [/^ {4}runClientMiddleware$/gm, ''],
  [/(?<=\b(?:if \(|!))isFogOfWar\b/g, 'false'],
  [/ \|\| parseHydrationData\(\)/g, ''],
  // The app's own error page is always there.
  [/ \|\| defaultErrorElement\b/g, ''],
  // Forms, fetchers and blockers.
  [/(?<!function )\bisMutationMethod\([\w.]+\)/g, 'false'],
  [/(?<!function )\bisSubmissionNavigation\(\w+\)/g, 'false'],
  [/^ {4}(?:fetch: fetch2|getFetcher|resetFetcher|getBlocker|patchRoutes|_internalSetRoutes),$/gm, ''],
  [/(?<!function )\bshouldBlockNavigation\(\{[^}]*\}\)/g, 'undefined'],
  [/^ {2}(?:fetchLoadMatches\.forEach|revalidatingFetchers\.filter)\(\(f\b[^]*?^ {2}\}\);$/gm, ''],
  // Transitions between views, which the router can leave hanging.
  [/!viewTransitionOpts \|\| !isViewTransitionAvailable/g, 'true'],
  [/\brenderDfd && pendingState\b|!vtContext\.isTransitioning && interruption\b/g, 'false'],
  [/^ {4}if \(isBrowser3\) \{\n {6}restoreAppliedTransitions[^]*?^ {4}\}$/gm, ''],
  // Server components.
  [/\bthis\.context\b/g, 'false'],
]

/** The archive is read and never written to, and its lists are not endless. */
const QUERY_CLIENT: readonly Edit[] = [
  [/\bconfig\.mutationCache \|\| new MutationCache\(\)/g, '{ resumePausedMutations: async () => {} }'],
]
const QUERY: readonly Edit[] = [
  [/this\.#queryType === "infinite" \? infiniteQueryBehavior\([\w.]+\) : /g, ''],
]

const LIBRARIES: readonly (readonly [module: RegExp, edits: readonly Edit[]])[] = [
  [/\/react-router\/dist\/production\/chunk-7RTFRKQW\.mjs$/, ROUTER],
  [/\/query-core\/build\/modern\/queryClient\.js$/, QUERY_CLIENT],
  [/\/query-core\/build\/modern\/query\.js$/, QUERY],
]

/**
 * Leaves out of the built app what the libraries can do and nothing here asks of them: cut off at a few places, the rest
 * is found unused by the bundler, and the first load is 11 KB smaller. Fails when an update has moved a place.
 */
export function leaveOut(): Plugin {
  const met = new Set<RegExp>()
  return {
    name: 'leave-out',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    transform: {
      filter: { id: LIBRARIES.map(([module]) => module) },
      handler(code, id) {
        const [module, edits] = LIBRARIES.find(([module]) => module.test(id)) ?? [/^$/, []]
        met.add(module)
        return edits.reduce((text, [place, instead]) => {
          if (text.search(place) < 0) this.error(`${id} has no ${place} any more`)
          return text.replace(place, instead)
        }, code)
      },
    },
    buildEnd() {
      for (const [module] of LIBRARIES) if (!met.has(module)) this.error(`there is no ${module} any more`)
    },
  }
}
