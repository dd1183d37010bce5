import { FORMS } from './body-vocabulary.ts'
import type { Document } from './document.ts'
import { phraseSet } from '#generator/recognise/words/word-set.ts'
import type { FoundName } from './propagate.ts'

/** No firm's name is longer, in tokens before its form. */
const LONGEST = 5

/** What a name of a document is compared by: the numbers of its words. */
export function nameKey({ word }: Pick<Document, 'word'>, from: number, to: number): string {
  return word.subarray(from, to).join(' ')
}

/**
 * The keys of the names that a document gives to firms, whatever they were labelled as: what stands before "Inc", "Corp", or "Co", whole and its
 * parts of two words and more. "Hill Mills" is one where "Hill Mills Inc" and "Hill Mills Trading Co" are. Takes time linear in the document.
 */
export function firmNames(document: Document): ReadonlySet<string> {
  const names = new Set<string>()
  for (let form = 1; form < document.tokens.count; form++) {
    if (!isForm(document, form)) continue
    const end = beforeBracket(document, form)
    const first = runBefore(document, end)
    if (end - first === 1) names.add(nameKey(document, first, end))
    for (let from = first; from < end; from++)
      for (let to = from + 2; to <= end; to++) names.add(nameKey(document, from, to))
  }
  return names
}

/** Whether a token is the form of a firm: "Inc", "Co.", not "co". */
export function isForm({ facts }: Pick<Document, 'facts'>, at: number): boolean {
  const { folded, capital } = facts[at]!
  return capital > 0 && FORMS.has(folded.endsWith('.') ? folded.slice(0, -1) : folded)
}

/** "Hill Mills (Overseas) Ltd": where the bracket begins that ends before a token, else the token. */
function beforeBracket({ tokens }: Document, end: number): number {
  if (tokens.text[end - 1] !== ')') return end
  const open = [3, 4, 5].map((back) => end - back).find((at) => tokens.text[at] === '(')
  return open ?? end
}

/** Where the words with capitals begin that stand before a token in its line, with an "and" between two of them. */
function runBefore({ facts, tokens }: Document, end: number): number {
  let from = end
  while (from > 0 && end - from < LONGEST && !tokens.opensLine[from]) {
    const isJoint =
      /^(?:and|&)$/.test(facts[from - 1]!.folded) && from < end && (facts[from - 2]?.capital ?? 0) > 0
    if (
      !isJoint &&
      (facts[from - 1]!.capital === 0 || !(facts[from - 1]!.wordlike || facts[from - 1]!.initial))
    )
      break
    from--
  }
  return from
}

/**
 * Companies and brands, clubs, parties, bands and others that the press names without more and that look like people: folded tokens with
 * spaces between, without "&" and "and". Where a document says otherwise ("the designer Ralph Lauren, who"), that counts. Not here is
 * what many people are called, too: of John Lewis and Peter Jones a document itself must say that they are shops.
 */
const KNOWN_BODIES = phraseSet(`
  abercrombie fitch, allen overy, arthur andersen, aston martin, austin reed, b braun, bain capital, baker hughes, baker mckenzie, balfour beatty,
  barnes noble, bear stearns, ben jerry, ben sherman, berkshire hathaway, black decker, booker mcconnell, booz allen, bristol myers, brooks brothers,
  burns philp, calvin klein, cantor fitzgerald, carl zeiss, charles schwab, charles tyrwhitt, christian dior, christian louboutin, church dwight,
  clifford chance, cushman wakefield, deloitte touche, dolce gabbana, dorothy perkins, drexel burnham, duncan hines, dunkin donuts, eddie bauer, eli
  lilly, elizabeth arden, ernst young, estee lauder, fisher price, foster wheeler, fred perry, frost sullivan, georg jensen, goldman sachs, grant
  thornton, harley davidson, harley-davidson, harvey nichols, harvey norman, helena rubinstein, henry schein, hewlett packard, hugo boss, hunter
  douglas, jack daniel, jack daniels, jack wills, james hardie, jane street, jardine matheson, jean paul gaultier, jeronimo martins, jim beam, jimmy
  choo, jo malone, john deere, john hancock, john laing, john menzies, john swire, johnnie walker, johnson controls, johnson matthey, jones lang
  lasalle, jp morgan, karen millen, kate spade, kleinwort benson, kohlberg kravis, kurt geiger, larsen toubro, laura ashley, laurent perrier, lazard
  freres, lehman brothers, leo burnett, levi strauss, li ning, liz claiborne, lloyds tsb, lord taylor, louis dreyfus, louis vuitton, mahindra mahindra,
  marks spencer, marsh mclennan, mary kay, massimo dutti, max mara, merrill lynch, michael kors, mitchells butlers, morgan grenfell, morgan stanley,
  neiman marcus, nina ricci, norton rose, oliver wyman, oscar mayer, paddy power, patek philippe, philip morris, phillips petroleum, piper jaffray,
  piper sandler, pratt whitney, procter gamble, ralph lauren, raymond james, reed elsevier, roland berger, rolls royce, rolls-royce, salomon brothers,
  salvatore ferragamo, sara lee, sherwin williams, simon schuster, slaughter may, smith barney, smith nephew, smith wesson, standard chartered, stanley
  black, stella artois, taylor wimpey, ted baker, thomas cook, thomas pink, thomson reuters, tim hortons, tommy bahama, tommy hilfiger, van cleef, vera
  bradley, vivienne westwood, warner bros, warner brothers, warner lambert, wells fargo, william hill, williams sonoma, willis towers, wood mackenzie,
  wood group, young rubicam, yves rocher, yves saint laurent, al jazeera, sinn fein, fianna fail, fine gael, plaid cymru, forza italia, janata dal, shiv
  sena, bharatiya janata, samajwadi, nahdlatul ulama, muslim league, awami league, jamaat-e-islami, akali dal, telugu desam, aston villa, crystal
  palace, preston north end, hamilton academical, partick thistle, raith rovers, alianza lima, boca juniors, colo colo, jorge wilstermann, newell 's old
  boys, real betis, real sociedad, deportivo alaves, san lorenzo, santiago wanderers, velez sarsfield, vasco da gama, kaizer chiefs, orlando pirates,
  gor mahia, hearts of oak, asante kotoko, al ahly, persib bandung, pink floyd, jethro tull, led zeppelin, lynyrd skynyrd, duran duran, iron maiden,
  black sabbath, judas priest, molly hatchet, james webb, max planck`)

/** Whether a name is one that the press gives to a body without saying so. */
export function isKnownBody({ facts }: Pick<Document, 'facts'>, { from, to }: FoundName): boolean {
  const name = facts.slice(from, to).map(({ folded }) => folded)
  return KNOWN_BODIES.has(name.filter((word) => word !== '&' && word !== 'and').join(' '))
}
