import { ContainerFault } from './container.ts'

/** With more elements open at once htmlparser2 takes seconds to close them; documents nest a few dozen. */
const MOST_OPEN = 2000

/** Throws a `ContainerFault` for XML that has so many elements open at once. */
export function checkNesting(open: number): void {
  if (open > MOST_OPEN)
    throw new ContainerFault(
      'nests its elements deeper than any document',
      'Save it again from where it came from.',
    )
}
