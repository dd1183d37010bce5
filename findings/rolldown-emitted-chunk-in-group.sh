#!/bin/sh
# Rolldown 1.2.19: the address of a chunk that a plugin emits (`emitFile({ type: 'chunk' })`, asked for by
# `import.meta.ROLLUP_FILE_URL_…`) is the name of its file, but stays an unresolved placeholder ("late-!~{002}~.js")
# when a group of `output.codeSplitting` takes the chunk's module. Nothing warns. Without a group it is right.
# Exits with 0 while that is so, with 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts rolldown@1.2.19
cat > try.mjs <<'JS'
import { rolldown, VERSION } from 'rolldown'

const files = {
  'main.js': `import { one } from 'shared.js'; export const address = import.meta.ROLLUP_FILE_URL_LATE; console.log(one)`,
  'late.js': `import { one } from 'shared.js'; export const two = () => one + 1`,
  'shared.js': `export const one = 1`,
}
const emitLate = {
  name: 'emit-late',
  resolveId: (id) => (id in files ? id : null),
  load: (id) => files[id],
  transform(code) {
    if (!code.includes('_LATE')) return null
    const late = this.emitFile({ type: 'chunk', id: 'late.js', preserveSignature: 'allow-extension' })
    return code.replace('_LATE', `_${late}`)
  },
}

async function addressWith(codeSplitting) {
  const bundle = await rolldown({ input: ['main.js'], plugins: [emitLate] })
  const { output } = await bundle.generate({ codeSplitting })
  const address = /new URL\("([^"]*)"/.exec(output.map(({ code }) => code).join('\n'))?.[1]
  return { address, isThere: output.some(({ fileName }) => fileName === address) }
}

const plain = await addressWith(true)
const grouped = await addressWith({ groups: [{ name: 'later', test: /late|shared/ }] })
console.log(`rolldown ${VERSION}`)
console.log('without a group:', plain)
console.log('in a group:     ', grouped)
process.exit(plain.isThere && !grouped.isThere && grouped.address?.includes('!~{') ? 0 : 1)
JS
node try.mjs
