/** Words at a place of a page, in points from the lower left corner, set in Helvetica. */
export type PlacedText = readonly [left: number, base: number, size: number, text: string]

/** A PDF with these pages of A4, in WinAnsi letters (ISO 32000-1, 7.5). */
export function makePdf(pages: readonly (readonly PlacedText[])[], info = ''): Buffer {
  const font = pages.length * 2 + 3
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, page) => `${page * 2 + 3} 0 R`).join(' ')}] >>`,
    ...pages.flatMap((texts, page) => {
      const drawn = texts.map(
        ([left, base, size, text]) =>
          `BT /F1 ${size} Tf 1 0 0 1 ${left} ${base} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      const stream = drawn.join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${page * 2 + 4} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ]
    }),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /CreationDate (D:20261130120000Z) /Author (Typist) ${info} >>`,
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info ${size - 1} 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  )
}
