import { expect, test } from 'vitest'
import { licencesText } from './licences.ts'

test('the terms of code, fonts and data follow one on the other', () => {
  const font = { name: 'face', version: '1.0.0', licence: 'OFL-1.1', text: 'Copyright the makers\n' }
  const text = licencesText({ code: '# Licenses\n', files: [font], data: '# Sources\n' })
  expect(text).toMatch(
    /^# Licenses\n\n## face - 1\.0\.0 \(OFL-1\.1\)\n\nCopyright the makers\n\n# Sources\n\n[^\n]+\n\n$/,
  )
})
