import { expect, test } from 'vitest'
import { makeZip } from '#generator/testing/make-zip.ts'
import { parseFile } from '#generator/parse/parse-file.ts'

const FIRST =
  'The weir at Skarvik stays shut, the board said on Tuesday; boats have to wait until the masons are done.'

/** A Word document with these paragraphs. */
function word(body: string, more: Readonly<Record<string, string>> = {}): Buffer {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const part = (name: string, inside: string) => `<?xml version="1.0"?><w:${name} ${w}>${inside}</w:${name}>`
  const own = Object.entries(more).map(([name, inside]) => [`word/${name}.xml`, part(name, inside)])
  return makeZip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Typist</dc:creator><dcterms:created xmlns:dcterms="t">2026-11-30T00:00:00Z</dcterms:created></cp:coreProperties>`,
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(own),
  })
}

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const styled = (style: string, ...runs: readonly string[]) =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs.join('')}</w:p>`

const STYLES = `<w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="bild"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="zitat"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="memo"><w:name w:val="Memo"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="memo2"><w:name w:val="Memo 2"/><w:basedOn w:val="memo"/></w:style>
<w:style w:type="character" w:styleId="secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>`

/** An OpenDocument text with these paragraphs. */
function open(body: string, styles = ''): string {
  return `<?xml version="1.0"?><office:document xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:table="b" xmlns:dc="d"><office:meta><dc:date>2026-11-30T00:00:00</dc:date><dc:creator>Typist</dc:creator></office:meta><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`
}

const opened = (body: string, styles = '') =>
  makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': open(body, styles) })

async function read(file: string, bytes: Uint8Array | string) {
  const [parsed] = await parseFile(file, Buffer.from(bytes))
  const { article, problems = [] } = parsed ?? {}
  return {
    article,
    text: article?.blocks.map(({ kind, text }) => (kind === 'paragraph' ? text : `${kind}: ${text}`)),
    problems,
  }
}

const HEAD_FACTS = {
  headline: 'Weir stays shut',
  published: { day: '2024-05-14' },
  byline: 'Ene Saar',
  captions: [{ text: 'The wall of the weir.', credit: 'Jon Rask' }],
  asides: ['Built in 1911.'],
}

const TEXT = [
  FIRST,
  'heading: The wall',
  'It opened on 9 May 2024, the board said.',
  'quote: We wait, she said.',
  'item: Boats | 12',
  '岸田 came, and 漢字 stood there.',
]

test('a Word document is read as its readers see it', async () => {
  const body = [
    styled('titel', run('Weir stays shut')),
    styled('', run('By Ene Saar')),
    styled('', run('14 May 2024')),
    styled('bild', run('The wall of the weir. Photograph: Jon Rask')),
    styled(
      '',
      run(FIRST),
      run(' Call me first.', '<w:vanish/>'),
      run(' Not so.', '<w:rStyle w:val="secret"/>'),
    ),
    styled('memo', run('Only for the desk.')),
    styled('memo2', run('Also only for the desk.')),
    styled('h1', run('The wall')),
    `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('It opened on ')}<w:fldSimple w:instr="DATE">${run('9 May 2024')}</w:fldSimple>${run(', the board')}<w:del w:id="1"><w:r><w:delText> denied</w:delText></w:r></w:del><w:ins w:id="2">${run(' said.')}</w:ins><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    styled('zitat', run('We wait, she said.', '<w:vanish w:val="0"/>')),
    `<w:tbl><w:tr><w:tc>${styled('', run('Boats'))}</w:tc><w:tc>${styled('', run('12'))}</w:tc></w:tr></w:tbl>`,
    `<w:p><w:r><w:ruby><w:rt>${run('きしだ')}</w:rt><w:rubyBase>${run('岸田')}</w:rubyBase></w:ruby></w:r>${run(' came, and 漢字 stood there.')}</w:p>`,
  ].join('')
  const footnotes = `<w:footnote w:id="2"><w:p>${run('Built in 1911.')}${run(' Says who?', '<w:vanish/>')}</w:p></w:footnote>`
  const { article, text, problems } = await read('weir.docx', word(body, { styles: STYLES, footnotes }))
  expect(problems).toEqual([])
  expect(article).toMatchObject(HEAD_FACTS)
  expect(text).toEqual(TEXT)
})

const ODT_STYLES = `<style:style style:name="P1" style:parent-style-name="Title"/><style:style style:name="T1"><style:text-properties text:display="none"/></style:style><style:style style:name="P2" style:parent-style-name="T1"/>`
const ODT = [
  '<text:tracked-changes><text:changed-region><text:deletion><text:p>denied</text:p></text:deletion></text:changed-region></text:tracked-changes>',
  '<text:p text:style-name="P1">Weir stays shut</text:p><text:p>By Ene Saar</text:p><text:p>14<text:s/>May 2024</text:p>',
  '<text:p text:style-name="Illustration">The wall of the weir. Photograph: Jon Rask</text:p>',
  `<text:p>${FIRST}<text:span text:style-name="T1"> Call me first.</text:span></text:p><text:p text:style-name="P2">Only for the desk.</text:p>`,
  '<text:section text:display="none"><text:p>Also only for the desk.</text:p></text:section>',
  '<text:h text:outline-level="2">The wall</text:h>',
  '<text:p>It opened on <text:date>9 May 2024</text:date>, the board said.<office:annotation><text:p>Check.</text:p></office:annotation><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Built in 1911.</text:p></text:note-body></text:note></text:p>',
  '<text:p text:style-name="Quotations">We wait, she said.</text:p>',
  '<table:table><table:table-row><table:table-cell><text:p>Boats</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>',
  '<text:p><text:ruby><text:ruby-base>岸田</text:ruby-base><text:ruby-text>きしだ</text:ruby-text></text:ruby> came, and 漢字 stood there.</text:p>',
].join('')

test.each([
  ['weir.odt', opened(ODT, ODT_STYLES)],
  ['weir.fodt', open(ODT, ODT_STYLES)],
])('an OpenDocument text (%s) is read as its readers see it', async (file, bytes) => {
  const { article, text, problems } = await read(file, bytes)
  expect(problems).toEqual([])
  expect(article).toMatchObject(HEAD_FACTS)
  expect(text).toEqual(TEXT)
})

test('the title that a converter took from a page is no headline beside the heading', async () => {
  const body = [
    styled('titel', run('Weir stays shut - Tarn Post')),
    styled('h1', run('Weir stays shut')),
    styled('', run(FIRST)),
  ].join('')
  expect((await read('weir.docx', word(body, { styles: STYLES }))).article).toMatchObject({
    headline: 'Weir stays shut',
    source: 'Tarn Post',
  })
})

test('what is no text document is left out, and a damaged one told', async () => {
  const table = makeZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' })
  expect((await read('a.ods', table)).problems).toMatchObject([
    { severity: 'warning', message: 'is a document of an office program, no article' },
  ])
  expect((await read('a.docx', word('<w:p><w:r></w:p>'))).problems).toMatchObject([
    { severity: 'warning', message: 'holds no text of an article' },
  ])
  expect((await read('a.docx', word(styled('', run(FIRST))).subarray(0, 900))).problems).toMatchObject([
    { severity: 'error', message: expect.stringContaining('damaged') },
  ])
})
