/**
 * Countries and regions of ISO 3166-1 that the map has no shape for: too small for its source, or drawn there as part
 * of another. Kept apart from the shapes, so that the words under the map need not wait for them.
 */
export const WITHOUT_SHAPE: ReadonlySet<string> = new Set([
  'BQ',
  'BV',
  'CC',
  'CX',
  'GF',
  'GI',
  'GP',
  'MQ',
  'RE',
  'SJ',
  'TK',
  'TV',
  'UM',
  'YT',
])
