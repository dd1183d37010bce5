import { expect, test } from 'vitest'
import { decodeSeed } from './decode-seed.ts'
import { MAX_FILE_BYTES } from './seed-size.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)

test.each([
  ['UTF-8', bytes('Café\r\nopens\rnow\n')],
  ['UTF-8 with a byte order mark', bytes('\ufeffCafé\nopens\nnow\n')],
  ['UTF-16LE with a byte order mark', bytes('\ufeffCafé\nopens\nnow\n', 'utf16le')],
  ['UTF-16BE with a byte order mark', bytes('\ufeffCafé\nopens\nnow\n', 'utf16le').swap16()],
])('%s is decoded, line ends become one', (_, input) => {
  expect(decodeSeed('a.txt', input)).toEqual({ file: 'a.txt', text: 'Café\nopens\nnow\n' })
})

test('a page is decoded by the charset it declares, quotation marks of windows-1252 included', () => {
  const page = Buffer.concat([bytes('<html><meta charset="iso-8859-1"><p>\x93Caf\xe9\x94 opens', 'latin1')])
  expect(decodeSeed('a.html', page)).toMatchObject({ text: expect.stringContaining('<p>“Café” opens') })
})

test.each([
  ['no UTF-8', bytes('Line\nCaf\xe9 opens', 'latin1'), 2, 4, /UTF-8: byte 0xe9 at offset 8/, /windows-1252/],
  [
    'no UTF-8 after a genuine U+FFFD',
    Buffer.concat([bytes('\ufffd '), bytes('\xe9', 'latin1')]),
    1,
    3,
    /offset 4/,
    /UTF-8/,
  ],
  [
    'Cyrillic',
    bytes('\xcf\xf0\xe8\xe2\xe5\xf2, \xea\xe0\xea \xe4\xe5\xeb\xe0', 'latin1'),
    1,
    1,
    /UTF-8/,
    /windows-1251/,
  ],
  [
    'half a character in UTF-16',
    Buffer.from([0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x3d, 0xd8, 0x62, 0]),
    2,
    1,
    /UTF-16LE: byte 0x/,
    /Save the file as UTF-8/,
  ],
  ['an odd number of bytes in UTF-16', Buffer.from([0xff, 0xfe, 0x61, 0, 0x62]), 1, 2, /cut off/, /UTF-8/],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 1, 1, /in UTF-32, which is not read/, /UTF-8/],
  ['Japanese in seven bits', bytes('\u001b$B$3$l\u001b(B'), 1, 1, /./, /iso-2022/],
  ['UTF-16 without a mark', bytes('Line one is here\n', 'utf16le'), 1, 2, /NUL/, /UTF-8/],
  ['empty', bytes(' \n'), 1, 1, /empty/, /delete/],
  ['too large', Buffer.alloc(MAX_FILE_BYTES + 1, 'a'), 1, 1, /has 32\.1 MiB, more than the 32 /, /split/],
])('%s is refused with place, reason and remedy', (_, input, line, column, message, hint) => {
  expect(decodeSeed('a.txt', input)).toEqual({
    severity: 'error',
    file: 'a.txt',
    line,
    column,
    message: expect.stringMatching(message),
    hint: expect.stringMatching(hint),
  })
})
