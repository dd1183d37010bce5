#!/bin/sh
# @orama/stemmers 3.1.18: German, French, Spanish and Swedish stem as Snowball has it today, English alone as Porter wrote
# it in 1980: "news" becomes "new", "proceed" and "exceed" lose their ends ("proce", "exce"), and "generously" and
# "generate" become one. A search with it finds "new" for "news".
# Exits with 0 while that is so, with 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund @orama/stemmers@3.1.18 wink-porter2-stemmer@2.0.1 snowball-stemmers@0.6.0
cat > try.mjs <<'JS'
import snowball from 'snowball-stemmers'
import porter2 from 'wink-porter2-stemmer'

const stemmerOf = async (language) => (await import(`@orama/stemmers/${language}`)).stemmer
const SAME = {
  german: ['brücken', 'fähren', 'ministerinnen', 'häuser'],
  french: ['élections', 'continuait', 'majestueusement'],
  spanish: ['naciones', 'comunicación', 'rápidamente'],
  swedish: ['ministrarna', 'valen', 'hamnar'],
}
let ok = true
for (const [language, words] of Object.entries(SAME)) {
  const [ours, theirs] = [snowball.newStemmer(language), await stemmerOf(language)]
  const unlike = words.filter((word) => theirs(word) !== ours.stem(word))
  console.log(language, unlike.length === 0 ? 'as Snowball' : `unlike in ${unlike}`)
  ok &&= unlike.length === 0
}
const english = await stemmerOf('english')
for (const word of ['news', 'proceed', 'exceed', 'generously', 'generate']) {
  console.log(`english ${word}: ${english(word)}, Snowball ${snowball.newStemmer('english').stem(word)}, Porter 2 ${porter2(word)}`)
}
ok &&= english('news') === 'new' && porter2('news') === 'news'
ok &&= english('proceed') === 'proce' && porter2('proceed') === 'proceed'
ok &&= english('generously') === english('generate') && porter2('generously') !== porter2('generate')
process.exit(ok ? 0 : 1)
JS
node try.mjs
