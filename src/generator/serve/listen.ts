import type { Server } from 'node:http'
import { EXIT, UserError } from '#generator/output/user-error.ts'

const TRIES = 20

/** Starts the server at the port, or at the next free one, and answers the port it got. Port 0 is any free one. */
export async function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<number> {
  for (let candidate = port; candidate < port + TRIES; candidate++)
    if (await tryPort(server, host, candidate)) return boundPort(server)
  throw new UserError(
    EXIT.system,
    `No port from ${port} to ${port + TRIES - 1} is free.\nChoose another one with --port.`,
  )
}

function tryPort(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    }
    server.once('error', onError)
    server.listen(port, host, () => {
      server.off('error', onError)
      resolve(true)
    })
  })
}

function boundPort(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
