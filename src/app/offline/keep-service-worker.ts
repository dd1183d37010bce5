/** Where the script of the service worker lies under the base path; public/sw.js. */
const SCRIPT = 'sw.js'

/** The part of Trusted Types that is used here (https://www.w3.org/TR/trusted-types/); not every browser has it. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL: (url: string) => string }): unknown
}

/**
 * Registers the service worker of a built site, where the browser has any (not on plain http, nor in some
 * private windows). The policy lets its script through and nothing else, so no other text ever becomes code.
 */
export function keepServiceWorker(base: string): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const script = base + SCRIPT
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      if (url === script) return url
      throw new TypeError(`${url} is no script of this site`)
    },
  })
  void navigator.serviceWorker.register(script, { scope: base }).catch(() => {})
}
