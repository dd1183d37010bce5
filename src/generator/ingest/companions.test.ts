import { expect, test } from 'vitest'
import { withoutCompanions } from './companions.ts'

test.each<[string, readonly string[], readonly string[]]>([
  [
    'a page of Chromium or Firefox',
    ['weir.html', 'weir_files/app.js', 'weir_files/saved_resource.html'],
    ['weir.html'],
  ],
  [
    'a page of a browser in German',
    ['weir.htm', 'weir-Dateien/stil.css', 'weir-Dateien/rahmen.html'],
    ['weir.htm'],
  ],
  ['a page of a browser in French', ['a/weir.html', 'a/weir_fichiers/photo.jpg'], ['a/weir.html']],
  [
    'a folder that only sounds like one',
    ['weir.html', 'weirs/gate.html', 'other_files/gate.html'],
    ['weir.html', 'weirs/gate.html', 'other_files/gate.html'],
  ],
  [
    'a mirror of wget',
    ['tarn.example/weir/index.html', 'tarn.example/style.css', 'tarn.example/img/a.png'],
    ['tarn.example/weir/index.html'],
  ],
  [
    'a mirror of HTTrack',
    ['hts-cache/new.txt', 'hts-log.txt', 'index.html', 'fade.gif', 'tarn.example/weir.html'],
    ['tarn.example/weir.html'],
  ],
  [
    'a page of ArchiveBox',
    [
      '1/index.json',
      '1/index.html',
      '1/headers.json',
      '1/warc/1.warc.gz',
      '1/readability/content.html',
      '1/readability/content.txt',
      '1/tarn.example/weir.html',
      '1/tarn.example/weir.html.orig',
    ],
    ['1/tarn.example/weir.html'],
  ],
  [
    'one of it in a single file',
    ['1/index.json', '1/headers.json', '1/singlefile.html', '1/output.html', '1/tarn.example/weir.html'],
    ['1/singlefile.html'],
  ],
  [
    'texts in a folder with a dot',
    ['2025.vol/weir.txt', '2025.vol/gate.md'],
    ['2025.vol/weir.txt', '2025.vol/gate.md'],
  ],
])('of %s only articles are listed', (_, files, listed) => {
  expect(withoutCompanions(files.map((file) => ({ file }))).map(({ file }) => file)).toEqual(listed)
})
