/** One path each, drawn on a square of 18 units with a line 1.5 wide. */
const PATHS = {
  search: 'M13 8A5 5 0 1 1 3 8a5 5 0 0 1 10 0ZM12 12l4 4',
  text: 'M1.5 14 5.5 4l4 10M3 10.5h5M11.5 14l2.5-6 2.5 6M12.3 12h3.4',
  link: 'M7.5 10.5l3-3M8 5l2-2a3.2 3.2 0 0 1 4.6 0 3.2 3.2 0 0 1 0 4.6l-2 2M10 13l-2 2a3.2 3.2 0 0 1-4.6 0 3.2 3.2 0 0 1 0-4.6l2-2',
  cite: 'M3 10h4v4H3v-4c0-3 1-5 3.5-6M11 10h4v4h-4v-4c0-3 1-5 3.5-6',
  print: 'M5 6V2h8v4M5 13H2.5V6.5h13V13H13M5 10.5h8V16H5z',
  share: 'M9 11V2.5M5.5 5.5 9 2l3.5 3.5M3 10v5.5h12V10',
  filter: 'M2 5h14M4.5 9h9M7 13h4',
  dates: 'M4 2v14M4 5h10M4 9h6M4 13h10',
  back: 'M15 9H3.5M8 4 3 9l5 5',
  onward: 'M3 9h11.5M10 4l5 5-5 5',
  previous: 'm11 4-5 5 5 5',
  next: 'm7 4 5 5-5 5',
  up: 'm4 11 5-5 5 5',
  down: 'm4 7 5 5 5-5',
  close: 'm4 4 10 10m0-10L4 14',
  more: 'M3.2 9h.6M8.7 9h.6M14.2 9h.6',
  not: 'M15 9A6 6 0 1 1 3 9a6 6 0 0 1 12 0ZM5 13l8-8',
} as const

export type IconName = keyof typeof PATHS

/** Icons that point along the line of reading, and turn round where that runs from right to left. */
const FLIPPED: ReadonlySet<IconName> = new Set(['back', 'onward', 'previous', 'next'])

/** What the styles say as well, for copies of a page that have lost them. */
const DRAWN = { width: 18, height: 18, fill: 'none', stroke: 'currentColor' } as const

/** A drawing beside or instead of words; the words, seen or in an `aria-label`, are its button's to give. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={FLIPPED.has(name) ? 'i i--flip' : 'i'} {...DRAWN} viewBox="0 0 18 18" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
