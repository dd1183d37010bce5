import { fileURLToPath } from 'node:url'

/** The folder of package.json, with a "/" at the end. Both this file and the bundle made of it lie two folders deep. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url))
