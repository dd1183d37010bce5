type Charset = readonly [name: string, letters: RegExp]

/** Letters that text in a charset is full of when it is decoded rightly. */
const OTHER_SCRIPTS: readonly Charset[] = [
  ['shift_jis', /[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu],
  ['euc-jp', /[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu],
  ['euc-kr', /\p{Script=Hangul}/gu],
  ['gb18030', /[的一是不了在人有我他这中大来上国年月日和]/gu],
  ['big5', /[的一是不了在人有我他這中大來上國年月日和]/gu],
  ['windows-1251', /[а-яё]/gu],
  ['koi8-r', /[а-яё]/gu],
  ['ibm866', /[а-яё]/gu],
  ['windows-1253', /[α-ωά-ώ]/gu],
  ['windows-1255', /[א-ת]/gu],
  ['windows-1256', /[\u0621-\u064a]/gu],
  ['windows-874', /[ก-๎]/gu],
]

const LATIN: readonly Charset[] = [
  ['windows-1250', /[ąćęłńśźżčďěňřšťůžőű]/gu],
  ['windows-1254', /[ğışçöü]/gu],
  ['windows-1252', /[à-öø-ÿ‘’“”–—…€£«»©]/gu],
  ['macintosh', /[à-öø-ÿ‘’“”–—…€£«»©]/gu],
]

/** Bytes looked at: enough to tell, small enough to try every charset. */
const SAMPLE_BYTES = 4096

/**
 * The likeliest charset of bytes that are not UTF-8: the one under which most characters beyond ASCII are common letters. A hint for a message,
 * never used to decode. Undefined when none fits.
 */
export function guessCharset(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const plain = sample.filter((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a).length
  const beyond = sample.filter((byte) => byte >= 0x80).length
  const scored = (beyond > plain ? OTHER_SCRIPTS : LATIN).map(([name, letters]) => ({
    name,
    score: share(name, letters, sample),
  }))
  const best = scored.reduce((best, next) => (next.score > best.score ? next : best), {
    name: '',
    score: 0.25,
  })
  return best.name || undefined
}

function share(charset: string, letters: RegExp, sample: Uint8Array): number {
  // oxlint-disable-next-line no-control-regex -- everything that is not ASCII
  const beyond = new TextDecoder(charset).decode(sample).replace(/[\u0000-\u007f]+/g, '')
  return beyond === '' ? 0 : (beyond.match(letters)?.length ?? 0) / beyond.length
}
