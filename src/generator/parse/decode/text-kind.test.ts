import { expect, test } from 'vitest'
import { kindOfText } from './text-kind.ts'

const STORY =
  'The weir at Skarvik stays shut, the board said on Tuesday; boats have to wait until the masons are done.'

test.each([
  [
    'a headline of commas',
    `Oslo, Bergen, Narvik\n\nIn Oslo, the board said, nobody waits for the boats any more.`,
  ],
  [
    'a headline of commas alone',
    `Oslo,Bergen,Narvik\n\nIn Oslo, the board said, nobody waits for the boats any more.`,
  ],
  [
    'a headline of semicolons',
    'Sun; rain; snow\n\nIt will be warm; it will be cold; nobody on the coast knows which.',
  ],
  ['lists of names', 'Ada, Ben, Cy\n\nThey sailed, rowed, swam.\n\nAda, Ben, Cy\n\nThey won, lost, left.'],
  ['rows of commas', 'Boats, nets, ropes\n\nOslo, Bergen, Narvik\n\nSun, rain, snow'],
  ['a menu', `News | Sport | Tarn\n\n${STORY}\n\n${STORY}`],
  [
    'clauses that end in semicolons',
    'The order of the day\n\nThe council,\n\nRecalling its order of March;\n\nHaving heard the masons (both of them);\n\nDecides to open the weir;\n\nAsks the board to see to it;\n\nCalls on all boats to wait;',
  ],
  ['prices', 'Prices\n\nA boat: $100;\nA net: 20 crowns;\nA rope: 3 crowns;\nAn oar: 5 crowns;'],
  [
    'lines of words that begin like code',
    'let the weir stay shut\nfor boats it is over\nreturn to the bay\nend of the song',
  ],
  ['ways to travel', 'How to get there\n\npublic boats\nprivate boats\nusing a ferry\nfor children a raft'],
  [
    'messages that begin with names',
    `@tarnpost The weir is shut\n@adaq Since when?\n@tarnpost ${STORY}\n@bensol Oh no`,
  ],
  [
    'headlines of an agency',
    'UPDATE 1-Weir shut\n\nUPDATE 2-Weir opens\n\nUPDATE 3-Weir shut again\n\nSELECT few may pass',
  ],
  ['facts', `The weir\n\nPlace: Skarvik\nBuilt: 1890\nDepth: 3 m\nKeeper: Erik Sol\n\n${STORY}`],
  ['facts alone', 'The weir\n\nPlace: Skarvik\nBuilt: 1890\nDepth: 3 m\nKeeper: Erik Sol'],
  ['values', `[OSLO]\n100 = one boat\n200 = two boats\n\n${STORY}\n\nBoats go around by the old canal.`],
  [
    'times to the second',
    ['started to rise', 'reached the mark', 'came over the wall']
      .map(
        (what, hour) =>
          `2024-03-05 0${hour}:26:01 The water at the weir of Skarvik ${what}, the keeper said.`,
      )
      .join('\n'),
  ],
  [
    'warnings',
    'WARNING: ice\n\nERROR of a captain: the boat went over the weir, the board of the port said on Tuesday.',
  ],
  ['an index', `Index: Tarn\n===========\n\n${STORY}`],
  ['one of robots', `User-agent: how robots call themselves\n\n${STORY}`],
  [
    'a bracket and names',
    `{LIVE}\n\nAda Sol; Ben Ek; Eva Rud; Tor Vik; Liv Dal; Ola Moe; Kai Lie; Siv Ro; ${STORY}`,
  ],
  [
    'another script',
    '大桥通车，船只等待\n\n周二，委员会说，大桥仍然关闭，船只必须等到石匠们完成工作为止。\n\n周三，大桥，通车。',
  ],
])('a text of %s may be an article', (_, text) => {
  for (const file of ['a.txt', 'a', 'robots.txt', 'ads.txt', 'security.txt', 'humans.txt'])
    expect(kindOfText(file, text)).toBeUndefined()
})

test.each([
  ['a table', 'name,age,place\nAda,34,Oslo\nBen,51,Narvik\n'],
  ['a table', 'name;age;place\nAda;34;"Oslo; the port"\nBen;51;Narvik\n'],
  [
    'a table',
    '"id","title","words"\n"1","Weir shut, at last","The weir stays shut, the board said."\n"2","Boats sail","All of them."\n',
  ],
  ['a table', 'name\tage\tplace\nAda Sol\t34\tOslo\n'],
  ['source code', 'const a = read(1);\nconst b = read(2);\nrun(a, b);\n'],
  ['source code', 'const a = boats.list();\nconst b = nets.list("a.txt");\nboats.join(a, b);\n'],
  ['source code', 'int main() {\n  int a;\n  a = read();\n  return a;\n}\n'],
  ['source code', 'a {\n  color: red;\n  margin: 0 auto;\n}\n'],
  ['source code', '@cached\ndef weir(a):\n    return a\n\n@app.route("/")\ndef open():\n    pass\n'],
  ['source code', 'CREATE TABLE weir (id INTEGER);\nALTER TABLE weir ADD a;\nSELECT a FROM weir;\n'],
  ['source code', `var a=1;${'function f(){return {b:a}};'.repeat(9)}`],
  ['a list of settings', '[weir]\nopen = no\ndepth = 3\n; by hand\n\n[boats]\ncount = 2\n'],
  ['a list of settings', '# made\nUser-agent: *\nDisallow: /weir\n'],
  ['a list of settings', 'tarn.example, pub-1, DIRECT, f0\nbay.example, 2, RESELLER\n'],
  ['a list of settings', 'Contact: mailto:ada@tarn.example\nExpires: 2027-01-01T00:00:00Z\n'],
  [
    'a log',
    '2024-03-05 09:26:01 INFO started\n2024-03-05 09:26:02 INFO read 3 files.\n2024-03-05 09:26:03 done\n',
  ],
  ['a list of changes', `Index: weir.txt\n${'='.repeat(67)}\n--- weir.txt\n+++ weir.txt\n`],
])('%s is none', (kind, text) => {
  expect(kindOfText('a.txt', text)?.[0]).toBe(kind)
})
