import { expect, test } from 'vitest'
import { textOfData } from './text-of-data.ts'

test.each([
  ['Boats &amp; nets', 'Boats & nets'],
  ['Boats &amp;amp;amp; nets', 'Boats & nets'],
  ['The &amp;#8216;weir&amp;#8217; &lt;b&gt;stays&lt;/b&gt; shut', 'The ‘weir’ stays shut'],
  ['Q&A on AT&T; boats & nets', 'Q&A on AT&T; boats & nets'],
  ['a &unheard; word', 'a unheard; word'],
])('%j means %j', (written, meant) => {
  expect(textOfData(written)).toBe(meant)
})

test.each([
  ['the same reference', `a &${'amp;'.repeat(100_000)} b`],
  ['references of several kinds', `a &${'#38;amp;#x26;'.repeat(40_000)} b`],
  ['references that are none', `a ${'&unheard;'.repeat(10_000)} b`],
])('%s nested ever so often ends nothing', (_, written) => {
  expect(textOfData(written)).toMatch(/^a .* b$/)
})
