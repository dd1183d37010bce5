/** The terms that a text is published under. */
export interface Licence {
  /** "CC BY 4.0". */
  readonly name: string
  /** Where they are written out: an address of the web. */
  readonly url?: string | undefined
}

/** A licence by its name or its address; an address is its own name, without what all have. */
export function licenceOf(text: string): Licence {
  if (!/^https?:\/\/[^\s/]+\.\S+$/i.test(text)) return { name: text }
  return { name: text.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, ''), url: text }
}
