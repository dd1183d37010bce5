import { expect, test } from 'vitest'
import { recogniseLanguage } from './recognise-language.ts'

const languageOf = (text: string) => recogniseLanguage([{ kind: 'paragraph', text }])

test.each([
  [
    'en',
    'The council of Storvik agreed on Tuesday to keep the small ferry open for another year, after a debate of three hours.',
  ],
  [
    'en',
    'Talks on ferry fares ended early Tuesday without result, mayor Marit Hovland told reporters; further meetings are planned next week.',
  ],
  [
    'de',
    'Die kleine Fähre in Pirna fährt ein weiteres Jahr, beschloss der Stadtrat am Dienstag nach langer Aussprache im Rathaus.',
  ],
  [
    'fr',
    'Le petit bac de Royan restera en service une année de plus, a décidé mardi le conseil municipal après trois heures de débat.',
  ],
  [
    'es',
    'El pequeño transbordador de Vigo seguirá abierto un año más, acordó el martes el pleno municipal tras tres horas de debate.',
  ],
  [
    'pt',
    'A pequena balsa de Setúbal vai continuar aberta por mais um ano, decidiu na terça-feira a câmara municipal após três horas de debate.',
  ],
  [
    'it',
    'Il piccolo traghetto di Gaeta resterà in servizio per un altro anno, ha deciso martedì il consiglio comunale dopo tre ore di dibattito.',
  ],
  [
    'gl',
    'O pequeno transbordador de Vigo seguirá aberto un ano máis, acordou o martes o pleno municipal despois de tres horas. A alcaldesa dixo que non subirá o prezo dunha viaxe.',
  ],
  [
    'nl',
    'De kleine veerboot blijft nog een jaar varen, besloot de gemeenteraad dinsdag na een debat van drie uur in het stadhuis.',
  ],
  [
    'af',
    'Die klein veerboot sal nog ’n jaar lank vaar, het die stadsraad Dinsdag besluit na ’n debat van drie uur in die stadsaal.',
  ],
  [
    'id',
    'Kapal kecil di pelabuhan itu akan tetap beroperasi satu tahun lagi karena warga memintanya, kata wali kota pada hari Selasa setelah rapat di kantor itu.',
  ],
  [
    'ms',
    'Kapal kecil di pelabuhan itu akan terus beroperasi setahun lagi kerana penduduk memintanya, kata beliau pada hari Selasa selepas mesyuarat di pejabat itu.',
  ],
  [
    'hr',
    'Mali trajekt na otoku vozit će još godinu dana, odlučilo je u utorak gradsko vijeće nakon rasprave, priopćio je gradonačelnik prije podne.',
  ],
  [
    'sr-Latn',
    'Mali trajekt na Dunavu voziće još godinu dana, odlučila je u utorak opština posle rasprave, a predsednik je rekao da će to trajati pre svega do proleća, šta god bilo.',
  ],
  [
    'bg',
    'Малкият ферибот на Дунав ще плава още една година, реши във вторник общинският съвет след тричасово обсъждане в залата.',
  ],
  [
    'ru',
    'Небольшой паром на Волге будет ходить ещё один год, решил во вторник городской совет после трёхчасового обсуждения.',
  ],
  [
    'ja',
    '港の小さな渡し船は、三時間の議論のあと、もう一年だけ運航を続けることになったと、町の議会が火曜日に決めた。',
  ],
])('the language %s', async (language, text) => {
  expect(await languageOf(text)).toBe(language)
})

test.each([
  ['de', 'Die Fähre fährt weiter.'],
  ['es', 'El barco sigue en el puerto.'],
  ['fr', "Le bac reste à l'eau."],
  ['pt', 'A balsa não vai parar até amanhã.'],
])('the language %s of a short text', async (language, text) => {
  expect(await languageOf(text)).toBe(language)
})

test.each([
  ['short English', 'The ferry stays, the board said.'],
  ['a short text without common words', 'Fähre weiter offen'],
  [
    'names',
    'Jane Roe, Marit Hovland, Odd Moen, Erik Solheim, Anna Berg, Tove Birk, Jon Rask, Lise Holm, Ola Dahl, Ida Quill',
  ],
  [
    'a table',
    'Shr 34 cts vs 39 cts Net 1,012 vs 1,544 Revs 12.1 mln vs 13.4 mln Nine mths Shr 98 cts vs 1.02 dlrs Net 3,201 vs 3,411',
  ],
  [
    'an unknown language',
    'Kivuko kidogo cha bandari kitaendelea kufanya kazi kwa mwaka mmoja zaidi, baraza la mji liliamua siku ya Jumanne baada ya mjadala wa saa tatu.',
  ],
  ['nothing', ''],
])('no language of %s', async (_, text) => {
  expect(await languageOf(text)).toBeUndefined()
})

test('headings and points do not count where there are paragraphs', async () => {
  const german =
    'Die kleine Fähre in Pirna fährt ein weiteres Jahr, beschloss der Stadtrat am Dienstag nach langer Aussprache.'
  const english =
    'What the ferry costs and who is to pay for it, as told by those who have to know the most of it'
  expect(
    await recogniseLanguage([
      { kind: 'heading', text: english },
      { kind: 'paragraph', text: german },
    ]),
  ).toBe('de')
})
