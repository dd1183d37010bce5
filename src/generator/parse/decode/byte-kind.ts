/* oxlint-disable no-control-regex -- bytes that no text holds are what is looked for */
import { COPY, MOVE, UNPACK } from './file-kind.ts'
import type { FileForm, FileKind } from './file-kind.ts'

/** What files open with, a character a byte (https://www.garykessler.net/library/file_sigs.html). */
const SIGNATURES: readonly FileForm[] = [
  [
    /^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF[^]{4}WEBP|^BM[^]{4}\0\0|^II\*\0|^MM\0\*|^\0\0[\x01\x02]\0|^[^]{4}ftyp(?:avif|heic|heix|mif1)|^8BPS|^\0\0\0\x0cjP/,
    ['a picture', MOVE],
  ],
  [/^\s{0,9}%PDF-/, ['a PDF', COPY]],
  [/^\s{0,9}%!PS/, ['a printed page (PostScript)', COPY]],
  [/^PK\x03\x04[^]{26}mimetypeapplication\/epub/, ['an electronic book (EPUB)', COPY]],
  [
    /^PK\x03\x04[^]{26}mimetypeapplication\/vnd\.oasis|^PK\x03\x04[^]{26}(?:\[Content_Types\]|_rels|word|xl|ppt|docProps)/,
    ['a document of an office program', COPY],
  ],
  [/^\xd0\xcf\x11\xe0|^\xdb\xa5-\0/, ['a document of an office program', COPY]],
  [
    /^PK[\x03\x05]|^\x1f[\x8b\x9d\xa0]|^BZh|^\xfd7zXZ|^7z\xbc\xaf|^Rar!|^\x28\xb5\x2f\xfd|^\x04\x22\x4d\x18|^[^]{257}ustar|^MSCF|^xar!|^!<arch>/,
    ['an archive', UNPACK],
  ],
  [/^(?:wOFF|wOF2|OTTO|true\0|ttcf|\0\x01\0\0\0)/, ['a font', MOVE]],
  [/^SQLite format 3|^\0\x01\0\0Standard (?:Jet|ACE)/, ['a database', COPY]],
  [
    /^ID3|^OggS|^fLaC|^RIFF[^]{4}WAVE|^MThd|^\xff[\xf2\xf3\xfb]|^#!AMR|^FORM[^]{4}AIF/,
    ['a sound recording', MOVE],
  ],
  [/^[^]{4}ftyp|^\x1aE\xdf\xa3|^RIFF[^]{4}AVI |^FLV\x01|^\0\0\x01[\xb3\xba]|^0&\xb2u/, ['a film', MOVE]],
  [
    /^\x7fELF|^MZ|^\xca\xfe\xba\xbe|^[\xce\xcf]\xfa\xed\xfe|^\xfe\xed\xfa[\xce\xcf]|^\0asm|^dex\n/,
    ['a program', MOVE],
  ],
  [/^bplist0/, ['a list of settings', MOVE]],
]

/** Byte order marks: what follows is text, well or badly written. */
const MARKED = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff|\0\0\xfe\xff)/

/** Bytes of the opening that are looked at. */
const OPENING = 4096

/** What bytes are that are no text in any charset; undefined for what may be one. */
export function kindOfBytes(bytes: Uint8Array): FileKind | undefined {
  const opening = Buffer.from(bytes.subarray(0, OPENING)).toString('latin1')
  if (MARKED.test(opening)) return undefined
  const known = SIGNATURES.find(([form]) => form.test(opening))?.[1]
  if (known) return known
  // Text of two bytes a letter, or what a computer that lost its power left of a text.
  const isWide = /^(?:[^\0]\0){8}|^(?:\0[^\0]){8}|^\0+$/.test(opening)
  const controls = opening.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  return !isWide && controls * 50 > opening.length ? ['no text', MOVE] : undefined
}
