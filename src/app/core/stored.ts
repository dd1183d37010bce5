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

/** What this tab keeps under a name until it is closed, or undefined. */
export function readInTab(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(`dateline:${name}`) ?? '') as unknown
  } catch {
    return undefined
  }
}

/** Keeps a value in this tab if the browser lets us. */
export function writeInTab(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(`dateline:${name}`, JSON.stringify(value))
  } catch {
    // Storage blocked or full: a reload begins at the top.
  }
}
