/** What was kept under a name, or undefined: nothing there, unreadable, or the browser keeps nothing (cookies off, private window). */
export function readStored(name: string): unknown {
  try {
    const text = localStorage.getItem(`dateline:${name}`)
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Keeps a value under a name if the browser lets us, undefined forgets it; whether it did does not matter to the visit. */
export function writeStored(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(`dateline:${name}`)
    else localStorage.setItem(`dateline:${name}`, JSON.stringify(value))
  } catch {
    // Storage blocked or full: the setting lives as long as the page.
  }
}
