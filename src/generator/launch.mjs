/* Starts the command line in the repository: node src/generator/launch.mjs COMMAND … */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundled } from '../bundled.mjs'
import { program } from './program.mjs'

await import(pathToFileURL(join(await bundled(program), 'dateline.js')).href)
