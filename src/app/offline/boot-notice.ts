/** What the app tells the code that started it; missing in the development server, which starts the app by itself. */
export interface Boot {
  /** The app is about to take the page over: what was said of its absence is taken back. */
  readonly alive: () => void
  /** Code that the page needs did not arrive, or was damaged on the way. */
  readonly failed: () => void
  /** The page was copied to where it stands, and stays as it is; where the live one is, if it says so. */
  readonly isCopy: (live: string | undefined) => void
}

/** How long the code may take before the page says that it is not there, in milliseconds: with a selection in its address, and without. */
const PATIENCE_MS = { asked: 4_000, whole: 8_000 }
/** The longest wait for a file that is asked for once more, in milliseconds. */
const MEND_MS = 8_000

/** Watches over the start of a page's code. */
export function createBoot(page: Document): Boot {
  const view = page.defaultView
  page.documentElement.dataset['boot'] = ''
  const asked = view?.location.search ?? ''
  const list = page.querySelector('.archive__main')
  let shown: readonly ChildNode[] = []
  const show = (...content: readonly Node[]) => {
    if (shown.length === 0) shown = showNotice(page, list, ...content)
  }
  const sayMissing = () => show(...missingCode(page, list === null ? '' : asked), retryButton(page))
  const timer = setTimeout(sayMissing, asked === '' ? PATIENCE_MS.whole : PATIENCE_MS.asked)
  return {
    alive: () => {
      clearTimeout(timer)
      for (const node of shown) node.remove()
      shown = []
    },
    failed: () => {
      clearTimeout(timer)
      void mendOnce(page).then((isMended) => (isMended ? view?.location.reload() : sayMissing()))
    },
    isCopy: (live) => {
      clearTimeout(timer)
      if (list) show(...copiedList(page, live))
    },
  }
}

/** Puts a note before the list, whose sentence then says that all are there, or over a page without one. Gives what was added. */
function showNotice(page: Document, list: Element | null, ...content: readonly Node[]): readonly ChildNode[] {
  const note = page.createElement('section')
  note.className = list ? 'unfilt' : 'unfilt page'
  note.role = 'alert'
  note.append(...content)
  if (!list) {
    page.getElementById('root')?.before(note)
    return [note]
  }
  list.prepend(note)
  const all = Array.from(list.querySelectorAll('h1, .say__text'), (sentence) => {
    const word = page.createTextNode('All ')
    sentence.prepend(word)
    return word
  })
  return [note, ...all]
}

function missingCode(page: Document, asked: string): readonly Node[] {
  if (asked === '')
    return [
      element(page, 'h2', 'Only the text is here'),
      element(
        page,
        'p',
        'The code for filters, search and tools did not arrive. The text and its links work without it.',
      ),
    ]
  const query = element(page, 'code', readable(asked.slice(1)))
  return [
    element(page, 'h2', 'This list is not filtered'),
    element(
      page,
      'p',
      'The link asks for ',
      query,
      '. The code that filters did not arrive, so all articles stand below.',
    ),
  ]
}

function copiedList(page: Document, live: string | undefined): readonly Node[] {
  const link = element(page, 'a', 'the archive itself')
  if (live !== undefined) link.href = live
  link.className = 'textbtn'
  const where = live === undefined ? ['the archive itself'] : [link]
  return [
    element(page, 'h2', 'This is a copy of the whole list'),
    element(page, 'p', 'Filters and search do not work in it: they need ', ...where, '.'),
  ]
}

function element<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = page.createElement(name)
  made.append(...content)
  return made
}

/** As it was typed, not as browsers encode it. */
function readable(query: string): string {
  try {
    return decodeURIComponent(query)
  } catch {
    return query
  }
}

function retryButton(page: Document): HTMLElement {
  const again = page.createElement('button')
  again.className = 'btn btn--primary'
  again.type = 'button'
  again.append('Try again')
  again.addEventListener('click', () => {
    again.disabled = true
    void mend(page).then(() => page.defaultView?.location.reload())
  })
  return again
}

/** Whether all of the page's code can be had now, and the page was not loaded again for that before. */
async function mendOnce(page: Document): Promise<boolean> {
  const history = page.defaultView?.history
  const entry = history?.state as { readonly reloaded?: boolean } | null | undefined
  if (entry?.reloaded === true || !(await mend(page))) return false
  history?.replaceState({ ...entry, reloaded: true }, '')
  return true
}

/** Asks for all of the page's code past the browser's caches, which then hold no damaged copy of it. */
async function mend(page: Document): Promise<boolean> {
  const files = Array.from(
    page.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]'),
    ({ href }) => href,
  )
  const answers = await Promise.all(
    files.map(async (file) => {
      const answer = await fetch(file, { cache: 'reload', signal: AbortSignal.timeout(MEND_MS) })
      await answer.arrayBuffer()
      return answer.ok
    }),
  ).catch(() => [false])
  return answers.every(Boolean)
}
