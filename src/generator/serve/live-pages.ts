import type { IncomingMessage, ServerResponse } from 'node:http'

/** Pages that show a change at once while their site is made again and again. */
export interface LivePages {
  /** Answers what the script in the pages asks for; false for every other request. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean
  /** The script, as it stands behind each page. */
  readonly addition: Buffer
  /** Has every open page loaded again; pages say what went wrong until the next time. */
  readonly reload: (fault?: string) => void
}

/** Names that no file of a site has. */
const NAMES = { script: '@live.js', events: '@live' } as const

/** Live pages of a site that is served under a base path ("/" or "/repo/"). */
export function createLivePages(base: string): LivePages {
  const open = new Set<ServerResponse>()
  let fault: string | undefined
  return {
    answer: (request, response) => {
      if (request.url === base + NAMES.script) {
        response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' })
        response.end(script(base))
        return true
      }
      if (request.url !== base + NAMES.events) return false
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write(fault === undefined ? 'retry: 1000\n\n' : eventOf('failed', fault))
      open.add(response)
      request.on('close', () => open.delete(response))
      return true
    },
    addition: Buffer.from(`<script type="module" src="${base}${NAMES.script}"></script>\n`),
    reload: (message) => {
      fault = message
      for (const page of open) page.write(eventOf('built', ''))
    },
  }
}

/** An event of https://html.spec.whatwg.org/multipage/server-sent-events.html */
function eventOf(name: string, data: string): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}

/** Within the security policy of the pages: a script and a connection of their own site, no markup, no inline style. */
function script(base: string): string {
  return `const events = new EventSource(${JSON.stringify(base + NAMES.events)})
events.addEventListener('built', () => location.reload())
events.addEventListener('failed', ({ data }) => {
  const note = document.querySelector('#live-note') ?? document.createElement('pre')
  note.id = 'live-note'
  note.role = 'alert'
  note.textContent = JSON.parse(data)
  Object.assign(note.style, { position: 'fixed', inset: 'auto 0 0 0', margin: 0, padding: '1rem', maxBlockSize: '50vh', overflow: 'auto', whiteSpace: 'pre-wrap', background: '#7a1010', color: '#fff', zIndex: 99 })
  document.body.append(note)
})
addEventListener('pagehide', () => events.close())
`
}
