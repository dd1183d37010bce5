/** Words in small letters that tell how a sentence is built. */
function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

export const WEEKDAYS = setOf(`monday tuesday wednesday thursday friday saturday sunday`)

/** Adverbs and helping verbs between a speaker and the verb; beside them those that end in "-ly". */
export const BETWEEN =
  setOf(`since long ever also later then further again however has have had once just already earlier still even therefore thus first often
  always now soon yesterday today tonight himself herself similarly did this month week year afterwards afterward too both`)

/** Right before a verb these say that nothing was said, or that it was said to the speaker. */
export const UNSAID =
  setOf(`not never nor neither would could should might may must will can to if be is are was were been being get gets got
  cannot do does who'd he'd she'd i'd they'd we'd he'll she'll ain't`)

/** Words behind which an object stands, so that a name behind them speaks not. */
export const PREPOSITIONS =
  setOf(`for by with from to against about than between behind as under of via like at including because into over toward
  towards asked told met on in after before during through without among amid beside near alongside around upon regarding concerning
  despite since until see saw called named`)

/** Words between clauses: behind them a new subject may stand. */
export const JOINTS =
  setOf(`and but while as when because although though since before after until so then yet however meanwhile that where
  whereas or plus later still also instead indeed moreover nevertheless nonetheless today yesterday once`)

/** Behind these a clause is a question, a condition or an object: "what Roe said". */
export const DEPENDENT = setOf(`what whom which how why whose if unless whether whatever`)

/** What may begin an expression of time, place or manner. */
export const ADVERBIAL =
  setOf(`about after ahead alongside amid among around as at before between beside by concerning despite during earlier
  followed following for from here in inside into last late later near next of on onstage outside over regarding since so there this
  through throughout to today tonight toward towards under until upon via when while with within without yesterday early again publicly
  recently afterward afterwards too separately monday tuesday wednesday thursday friday saturday sunday citing referring adding noting`)

/** Words that open a sentence before its subject. */
export const OPENING =
  setOf(`on in at after before during for when while meanwhile however but and earlier later also then yet still since with
  following despite speaking addressing asked instead indeed although though last this two three by from under among of to commenting
  referring citing responding once until nevertheless nonetheless moreover furthermore besides again now today yesterday afterwards
  afterward separately so because echoing turning describing noting quoting as if unlike like monday tuesday wednesday thursday friday
  saturday sunday`)

/** A clause has one of these, or a verb in "-ed". */
export const FINITE =
  setOf(`is are was were be been am has have had will would can could should must may might do does did say says said need
  needs want wants makes make made goes went takes took gets got remains seems believes thinks knows knew comes came gives gave hopes
  expects plans supports wo won't don't didn't doesn't isn't aren't wasn't weren't couldn't wouldn't shouldn't can't cannot i'm 's he's
  she's it's that's there's we're they're you're we've i've they've i'll we'll i we they he she it you there`)

/** These show that a clause, not an object, follows a verb. */
export const CLAUSE = setOf(
  `that he she it they we i you there is are was were has have had will would could should`,
)

/** What people speak in. */
export const MEDIUM =
  setOf(`statement interview speech tweet letter post message conference briefing release report email e-mail video article
  call address debate op-ed twitter facebook instagram cnn television radio series testimony remarks note memo essay column blog meeting
  ceremony event`)

/** Whom people speak to. */
export const HEARERS =
  setOf(`reporters journalists him her them me us you lawmakers supporters voters delegates people investors crowd audience
  media newsmen correspondents everyone parliament congress senators fans`)

/** Nouns of people without a name, beside offices, who may be meant by "he" or "she" afterwards. */
export const NAMELESS =
  setOf(`man woman resident witness source student teacher farmer worker mother father professional neighbor neighbour
  survivor volunteer voter driver girl boy shopkeeper trader nurse doctor policeman soldier protester passenger victim`)

/** Opens a sentence behind a word that may be an abbreviation. */
export const SENTENCE_OPENERS =
  setOf(`he she it they the but and in on at a an we i that this these those his her their there if when while as
  for after before asked meanwhile however`)

/** Abbreviations that hold their full stop, beside those that tokens know. */
export const ABBREVIATED =
  setOf(`sens reps govs profs gens pa va ill calif mass conn fla ga ky la md mich minn miss mo mont neb nev okla ore
  tenn tex vt wash wis wyo ariz ark ala colo kan ind del capt atty p.m a.m ph`)
