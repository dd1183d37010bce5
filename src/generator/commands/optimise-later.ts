import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 optimise only what runs for long. A build that has little to do is over before more would pay: meanwhile the
 * threads that optimise take the processors from it. V8 does so by itself since version 12, which is that of Node 22;
 * until then a function was optimised after 67,584 bytes of its code were run.
 */
export function optimiseLater(): void {
  if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString('--interrupt-budget=500000')
}
