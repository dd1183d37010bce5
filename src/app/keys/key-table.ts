/** The keys as the help dialog lists them, in the order of how often they are wanted. */
export interface KeySection {
  readonly heading: string
  /** What it does, and the keys: alternatives, each pressed one after the other. */
  readonly keys: readonly (readonly [string, readonly (readonly string[])[]])[]
}

export const KEY_TABLE: readonly KeySection[] = [
  {
    heading: 'Anywhere',
    keys: [
      ['Search', [['/'], ['Ctrl', 'K']]],
      ['Timeline', [['g', 't']]],
      ['Map', [['g', 'm']]],
      ['Who appears together', [['g', 'w']]],
      ['Copy link to this view', [['c']]],
      ['Light or dark', [['d']]],
      ['This list', [['?']]],
    ],
  },
  {
    heading: 'Timeline',
    keys: [
      ['Next or previous article', [['j'], ['k']]],
      ['Open', [['Enter']]],
      ['Filter panel', [['f']]],
      ['Within a panel', [['↑'], ['↓'], ['→']]],
      ['Next or previous year', [[']'], ['[']]],
      ['Clear filters', [['x']]],
    ],
  },
  {
    heading: 'Article',
    keys: [
      ['Older or newer in this list', [['j'], ['k']]],
      ['Back to the list', [['Esc']]],
      ['Find in this article', [['i']]],
      ['Next mention of a person', [['n']]],
      ['Statements in the margin', [['s']]],
      ['Next or previous statement', [['.'], [',']]],
      ['People marks, country marks', [['p'], ['o']]],
      ['Larger or smaller text', [['+'], ['-']]],
    ],
  },
  {
    heading: 'Passages',
    keys: [
      ['Copy link to the selection', [['l']]],
      ['Cite the selection', [['q']]],
      [
        'Next or previous paragraph',
        [
          ['Alt', '↓'],
          ['Alt', '↑'],
        ],
      ],
    ],
  },
]
