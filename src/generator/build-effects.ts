import type { IndexKeeper } from '#generator/emit/search/earlier-index.ts'
import type { SeedEffects } from '#generator/ingest/seed-effects.ts'
import type { PictureEffects } from '#generator/pictures/publish-pictures.ts'
import type { DrawingEffects } from '#generator/pages/draw-site.ts'

/** A text of the archivist's, and the name of its file. */
interface NamedText {
  readonly name: string
  readonly text: string
}

/** All that a build needs of the world around it; the command line and the development server provide it. */
export interface BuildEffects extends SeedEffects, DrawingEffects, PictureEffects {
  /** The ids given so far and the archivist's corrections; undefined if there is no such file. */
  readonly readRegistry: () => Promise<string | undefined>
  readonly readCorrections: () => Promise<string | undefined>
  /** What is written about the archive, in Markdown, and the name of its file. */
  readonly readAbout?: () => Promise<NamedText | undefined>
  /** The search index of the published site, if the build may go on from it. */
  readonly index?: IndexKeeper
}
