/**
 * What a page may do: its own scripts, styles, pictures and data, and nothing else; no text ever becomes markup
 * (Trusted Types). https://www.w3.org/TR/CSP3/ and https://www.w3.org/TR/trusted-types/
 */
const POLICY: readonly (readonly [string, string])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self' data:"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['object-src', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'default'],
]

/** The policy as a page's meta tag says it; `styleHash` is the SHA-256 of the inlined styles in base64. */
export function pagePolicy(styleHash: string): string {
  return join(POLICY.map(([name, value]) => [name, allowStyle(name, value, styleHash)]))
}

/** The policy as a host's header says it: the same, and no other site may frame the page (a meta tag cannot say so). */
export function headerPolicy(styleHash: string): string {
  return `${pagePolicy(styleHash)}; frame-ancestors 'none'`
}

function allowStyle(name: string, value: string, styleHash: string): string {
  return name === 'style-src' ? `${value} 'sha256-${styleHash}'` : value
}

function join(policy: readonly (readonly [string, string])[]): string {
  return policy.map(([name, value]) => `${name} ${value}`).join('; ')
}
