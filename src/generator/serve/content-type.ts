import { extname } from 'node:path'

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.bin', 'application/octet-stream'],
  ['.webmanifest', 'application/manifest+json'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
])

/** The media type of a file by the end of its name. */
export function contentType(path: string): string {
  return TYPES.get(extname(path)) ?? 'application/octet-stream'
}

/** Whether compressing the file saves anything: pictures and fonts are compressed already. */
export function isCompressible(path: string): boolean {
  return !/\.(png|jpg|webp|ico|woff2)$/.test(path)
}
