import { fileURLToPath } from 'node:url'

/** A window and a theme that every view is looked at in. */
export interface Look {
  readonly width: number
  readonly height: number
  readonly theme: 'light' | 'dark'
}

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
]

export const LOOKS: readonly Look[] = WINDOWS.flatMap((window) =>
  (['light', 'dark'] as const).map((theme) => ({ ...window, theme })),
)

/** Folder of the pictures and of what axe found in each; not kept in the repository. */
export const PICTURES = fileURLToPath(new URL('pictures', import.meta.url))

/** "fixtures-timeline-filtered-390-dark". */
export function pictureName(archive: string, name: string, { width, theme }: Look): string {
  return `${archive}-${name}-${width}-${theme}`
}
