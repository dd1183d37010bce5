import { COPY, MOVE } from './file-kind.ts'
import type { FileForm, FileKind } from './file-kind.ts'

/** Characters of the opening that are looked at. */
const OPENING = 2048

/** By the ending or the whole of a name. */
const NAMES: readonly FileForm[] = [
  [
    /\.(?:[mc]?[jt]sx?|vue|svelte|py|pyw|rb|php\d?|phtml|java|kts?|swift|go|rs|c|h|cc|cxx|cpp|hpp|cs|mm?|scala|clj|exs?|erl|hs|lua|pl|pm|r|jl|sh|bash|zsh|fish|bat|cmd|ps1|sql|asm|dart|groovy|gradle|vb|vbs|awk|coffee|ipynb|tcl|wat|proto|graphql)(?:\.download)?$/i,
    ['source code', MOVE],
  ],
  [
    /(?:^|\/)(?:(?:GNU)?Makefile|Dockerfile|Gemfile|Rakefile|Procfile|Jenkinsfile|Vagrantfile|CMakeLists\.txt|BUILD(?:\.bazel)?)$/,
    ['source code', MOVE],
  ],
  [/\.(?:css|scss|sass|less|styl)(?:\.download)?$/i, ['a style sheet', MOVE]],
  [/\.(?:log|log\.\d{1,3})$/i, ['a log', MOVE]],
  [
    /(?:\.(?:lock|lockb|sum|mod|sha\d{1,3}|md5|sig|map)|(?:^|\/)(?:requirements(?:-\w+)?\.txt|package-lock\.json|npm-shrinkwrap\.json|(?:SHA\d{1,3}|MD5)SUMS(?:\.txt)?|MANIFEST(?:\.in|\.MF)?))$/i,
    ['a list for programs', MOVE],
  ],
  [
    /\.(?:ini|cfg|conf|toml|ya?ml|properties|env|plist|reg|desktop|service|editorconfig|xsd|xslt?|dtd|rng|webmanifest)$/i,
    ['a list of settings', MOVE],
  ],
  [/\.(?:csv|tsv|tab|psv)$/i, ['a table', COPY]],
  [/\.(?:srt|vtt|sub|ass|lrc)$/i, ['a list of subtitles', COPY]],
  [/\.(?:vcf|ics|vcs|ldif)$/i, ['a list of contacts or appointments', MOVE]],
  [/\.(?:bib|ris|enw|nbib)$/i, ['a list of references', MOVE]],
  [/\.(?:pem|crt|cer|key|pub|gpg|pgp|p7s)$/i, ['a key', MOVE]],
  [/\.(?:diff|patch)$/i, ['a list of changes', MOVE]],
]

/** By its first words. */
const OPENINGS: readonly FileForm[] = [
  [/^#![ \t]{0,9}\/|^<\?php\b/, ['source code', MOVE]],
  [/^%PDF-/, ['a PDF', COPY]],
  [/^%!PS/, ['a printed page (PostScript)', COPY]],
  [/^BEGIN:V(?:CARD|CALENDAR)/, ['a list of contacts or appointments', MOVE]],
  [/^WEBVTT\b|^1\n\d\d:\d\d:\d\d[,.]\d{3} -->/, ['a list of subtitles', COPY]],
  [/^-----BEGIN [A-Z ]{3,40}-----|^ssh-(?:rsa|ed25519) /, ['a key', MOVE]],
  [/^@[a-z]{3,20}\s{0,3}\{[^\s,]{1,80},|^TY {2}- /i, ['a list of references', MOVE]],
  [/^WARC\/1\.[01]\n/, ['a web archive (WARC)', COPY]],
  [/^(?:diff --git |--- a\/\S|Index: \S+\n={67}\n)/, ['a list of changes', MOVE]],
  [/^(?:# (?:yarn lockfile|This file is (?:automatically )?@?generated))/, ['a list for programs', MOVE]],
  // What robots, sellers of advertisements and finders of faults ask a site for.
  [
    /^(?:#[^\n]{0,200}\n{1,2}){0,9}(?:User-agent: ?\S{1,60}\n|Sitemap: ?https?:\S{1,300}\n|Contact: ?(?:mailto|https?|tel):\S{1,300}\n|[\w.-]{1,60}, ?[\w.-]{1,60}, ?(?:DIRECT|RESELLER)\b)/i,
    ['a list of settings', MOVE],
  ],
]

/** Pages and Markdown may show any of it as an example, and rich text is full of signs. */
const MARKED_UP = /\.(?:x?html?|md|markdown|rtf)$/i

/** What a text is that no article can be, by its name, its first words and the shape of its lines; undefined for what may be one. */
export function kindOfText(file: string, text: string): FileKind | undefined {
  const named = NAMES.find(([form]) => form.test(file))?.[1]
  if (named) return named
  const opening = text.slice(0, OPENING).trimStart()
  if (MARKED_UP.test(file) || opening.startsWith('{\\rtf')) return undefined
  return OPENINGS.find(([form]) => form.test(opening))?.[1] ?? kindOfLines(opening)
}

/** Of the statements of programs, the declarations of style sheets and the orders to databases. */
const CODE =
  /[{}]$|(?:=|\w[([]|->|::).*;$|^[a-z-]{2,40}:\s?[^;]{1,200};$|^\w+;$|^(?:import|export|from [\w.]+ import|#include|def|class|function|const|let|var|return|public|private|protected|package|namespace|using|fn|func|end|else|elif|try|except|raise)\b[^.!?;,]*$|^(?:if|for|while|switch)\s?\(|^(?:CREATE (?:TABLE|INDEX|VIEW|DATABASE)|INSERT INTO|SELECT .* FROM|DROP TABLE|ALTER TABLE|UPDATE \S+ SET)\b|^(?:\/\/|\/\*|\*\/)|^@[\w.]+(?:\([^()]{0,200}\))?$|^[\w.]+\([^()]{0,200}\);?$/
/** Without one of these there are only words. */
const SURE_CODE = /[{}]$|\w[([]|=|->|::|^#include|^[A-Z]{4,6} [A-Z]+ /
const SETTING = /^(?:\[[\w .:-]{1,60}\]|[\w.-]{1,60} {0,3}=.{0,200}|[;#].*)$/
const LOGGED =
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d|^[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d |^\d{1,3}(?:\.\d{1,3}){3} \S+ \S+ \[|^\[(?:\d\d\/\w{3}\/\d{4}|INFO|WARN|ERROR|DEBUG)|^(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE)\b[ :\t]/
const ENCODED = /^(?:[A-Za-z0-9+/]{60,}={0,2}|(?:[0-9a-f]{2} ?){24,}|[0-9a-f]{32,128} [ *]\S+)$/

/** Whether a line is of many words, and ends as a sentence does or is as long as several. */
function isSentence(line: string): boolean {
  if (/[{}=\\$|\t]|"[,;]"/.test(line)) return false
  const words = line.match(/\p{L}{2,}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0
  return words >= 8 && (line.length > 300 || /[.!?…。！？]["”’»“」)]{0,3}$/u.test(line))
}

/** By what most of its lines are like; a text of sentences is none of it. */
function kindOfLines(opening: string): FileKind | undefined {
  const lines = opening
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const alike = (form: RegExp) => lines.filter((line) => form.test(line)).length
  const most = (form: RegExp, least: number) => alike(form) >= least && alike(form) * 10 >= lines.length * 7
  if (most(ENCODED, 2)) return ['encoded data', MOVE]
  if (lines.filter(isSentence).length * 3 >= lines.length) return undefined
  if (most(LOGGED, 3)) return ['a log', MOVE]
  if (isTable(lines)) return ['a table', COPY]
  if (opening.startsWith('[') && most(SETTING, 3)) return ['a list of settings', MOVE]
  return (most(CODE, 3) && alike(SURE_CODE) > 0) || isDense(opening) ? ['source code', MOVE] : undefined
}

/** Names of columns, and as many cells in the rows below. Behind the commas of a sentence stands a space. */
function isTable([head = '', ...rows]: readonly string[]): boolean {
  const mark = ['\t', ';', ',', '|'].find((mark) => head.split(mark).length >= 3)
  if (mark === undefined || rows.length === 0) return false
  const columns = head.split(mark)
  const cells = rows.slice(0, 10).map((row) => row.replace(/"[^"]*"/g, '').split(mark))
  const whole = cells.filter(({ length }) => length === columns.length)
  const spaced = [columns, ...cells].flatMap((row) => row.slice(1)).filter((cell) => /^\s/.test(cell))
  return (
    columns.every((name) => /^\s?"?[\w .:/-]{0,40}"?$/.test(name)) &&
    whole.length * 10 >= cells.length * 8 &&
    (mark === '\t' ||
      (columns.every((name) => !name.trim().includes(' ')) &&
        (mark === '|' || (rows.length > 1 && spaced.length * 2 < columns.length * whole.length))))
  )
}

/** Signs that sentences hardly use, those of tags not counted. */
function isDense(opening: string): boolean {
  const text = opening.replace(/<[^<>]{0,1000}>|&#?\w{1,20};/g, '')
  const signs = text.match(/[{}=\\$`]|;(?=\S)/g)?.length ?? 0
  return /[{}]/.test(text) && signs * 25 > text.length
}
