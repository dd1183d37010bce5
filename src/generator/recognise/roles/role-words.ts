import { phraseSet } from '#generator/recognise/words/word-set.ts'

/* All in small letters, as `RoleWord.key` is. */

/** Offices that a state has one of: "Chinese Foreign Minister" is the Foreign Minister of China, a French coach is not the coach of France. */
const stateOffices = `
  minister, president, premier, chancellor, king, queen, emperor, emir, amir, sultan, ambassador, vice-president, vice-premier,
  prime-minister, taoiseach`

/** Occupations in which people speak and act in the news; performers and players (actor, striker) are left out on purpose. */
const occupations = `
  pastor, priest, monsignor, counsel, consultant, expert, journalist, reporter, correspondent, columnist, commentator, editor,
  editor-in-chief, publisher, anchor, chef, lawyer, advocate, barrister, attorney, solicitor, economist, historian, analyst, strategist,
  researcher, scientist, physicist, virologist, epidemiologist, archaeologist, anthropologist, sociologist, psychologist, meteorologist,
  architect, pathologist, paediatrician, pediatrician, surgeon, activist, campaigner, entrepreneur, pilot, engineer, politician, owner,
  co-owner, curator, conductor, choreographer, auctioneer, detective`

/** The noun of a title. */
const offices = `
  ${stateOffices}, ${occupations}, minister-general, governor, lieutenant-governor, vice-governor, mayor, deputy-mayor, senator,
  congressman, congresswoman, lawmaker, legislator, parliamentarian, mp, mla, mep, councillor, councilor, councilwoman, councilman, speaker,
  chairman, chairwoman, chairperson, chair, vice-chairman, vice-chair, vice-chairwoman, co-chair, co-chairman, ceo, cfo, coo, cto, director,
  director-general, secretary, secretary-general, undersecretary, under-secretary, under-secretary-general, envoy, spokesman, spokeswoman,
  spokesperson, commissioner, judge, justice, magistrate, prosecutor, attorney, solicitor, ombudsman, professor, lecturer, fellow,
  economist, analyst, strategist, researcher, historian, coach, manager, founder, co-founder, cofounder, editor, editor-in-chief, publisher,
  leader, head, chief, officer, superintendent, inspector, commander, commander-in-chief, commandant, officer-in-charge, constable,
  sub-inspector, sheriff, warden, provost, chaplain, harbourmaster, auditor-general, attorney-general, solicitor-general, inspector-general,
  surgeon-general, governor-general, secretary-treasurer, vice-captain, pope, bishop, archbishop, cardinal, patriarch, prince, princess,
  treasurer, consul, adviser, advisor, administrator, curator, principal, dean, rector, vice-chancellor, registrar, auditor, comptroller,
  controller, member, coordinator, co-ordinator, convener, convenor, candidate, nominee, representative, official, executive, partner,
  trustee, president-elect, general, admiral, colonel, major, captain, lieutenant, sergeant, brigadier, marshal, deputy, delegate, diplomat,
  negotiator, whip, president-general`

/** Words that go before an office or inside it: "former", "deputy", "managing". */
const qualifiers = `
  former, ex, acting, alternate, deputy, vice, interim, outgoing, incoming, caretaker, future, then, senior, chief, assistant, associate,
  joint, first, second, lead, leading, managing, executive, founding, publishing, operating, general, permanent, special, honorary,
  emeritus, retired, longtime, long-time, top, co, adjunct, visiting, principal, grand, national, regional, federal,
  provincial, municipal, local, state, presidential, vice-presidential, parliamentary, ministerial, non-executive, independent, supreme,
  crown, major, lieutenant, brigadier, attorney, prime, foreign, finance, defence, defense, interior, home, health, education, trade,
  justice, environment, energy, economy, economic, labour, labor, agriculture, culture, sports, sport, tourism, transport, transportation,
  housing, science, technology, information, communications, security, additional, station, sub, prosecuting, presiding, returning, sitting,
  ruling, serving, veteran, resident, ward, culinary, pastry, main, prison, service, services, student, child, victim, cartel, gang, rebel,
  militia, church, farm, farmers, workers, youth, community, religious, spiritual, tribal, tech, airline, airport, port, railway, fire,
  rescue, emergency, ambulance, coast, border, customs, immigration, election, electoral, museum, gallery, library, festival, theatre,
  orchestra, athletics, football, soccer, rugby, cricket, hockey, basketball, tennis, fitness, batting, bowling, fielding, goalkeeping,
  convening, organising, organizing, steering, trial, rights, art, music, film, food, war, court, crime, safety, field, desk, city, high,
  de, facto, detective, police, army, navy, military, government, opposition, party, company, group, campaign, country, programme, program,
  project, sales, marketing, research, policy, financial, technical, medical, legal, political, public, external, internal, social,
  development, planning, climate, human, affairs, investment, bank, banking, union, board, council, committee, team, club, village, town,
  district, county, majority, minority, house, senate, cabinet, cybersecurity, commercial, creative, artistic, musical, scientific,
  academic, global, international, head, portfolio, equity, market, markets, credit, currency, commodity, oil, industry, infrastructure,
  women’s, women's, water, spokesperson, media, press, news, content, digital, data, software, product, engineering, operations, staff,
  budget, revenue, tax, ministry, department, agency, office, hospital, university, school, parliament, embassy, palace, incumbent, current,
  conservation, lower, upper, civil`

/** Portfolios that stand in a list before one office: "Employment and Labour Minister". */
const portfolios = `
  employment, labour, labor, trade, industry, commerce, economy, finance, culture, tourism, arts, youth, sport, sports, science, technology,
  innovation, higher, education, health, welfare, social, family, women, children, community, development, planning, environment, climate,
  energy, water, land, lands, mines, mining, petroleum, oil, power, agriculture, fisheries, forestry, forests, food, rural, urban, housing,
  transport, roads, railways, infrastructure, works, public, communications, information, digital, interior, home, internal, external,
  foreign, international, cooperation, justice, law, defence, defense, security, immigration, citizenship, broadcasting, media, heritage,
  religious, veterans, natural, resources, minerals, gender, equality, local, regional, tribal, civil, aviation, ports, shipping, consumer,
  antiquities, wildlife, minority, affairs, electricity, fuel, prices, population, disaster, emergency, investment, business, enterprise,
  skills, training`

/** Forms of address. They are no roles, and stand between a role and the name: "Prime Minister HH Sheikh". */
const courtesies = `
  mr, mrs, ms, miss, mx, dr, sir, dame, lord, lady, hon, honourable, honorable, he, hh, hrh, hm, hajj, haji, sheikh, sheikha, shaikh,
  shaykh, imam, rev, reverend, fr, prof, engr, eng, barrister, adv, datuk, dato, dato’, dato', tan, sri, seri, tun, pandit, shri, smt,
  chief, alhaji, alhaj, hajia, naa, nana, togbe, togbui, nii, osagyefo, oba, otumfuo, tengku, ustad, maulana, rtd, retd, excellency,
  highness, majesty, holiness, comrade`

/** A role of this one word says nothing: "spokesman Guo Jiakun", "a member". */
const emptyRoles = `
  spokesman, spokeswoman, spokesperson, chairman, chairwoman, chairperson, chair, director, manager, leader, head, chief, secretary,
  officer, member, captain, official, executive, partner, representative, fellow, deputy, candidate, nominee, lecturer, researcher, founder,
  editor, coordinator, adviser, advisor, principal, major, general, lieutenant, commander, administrator, delegate, speaker, commissioner,
  envoy, prince, princess, minister, secretary-general, anchor, conductor, pilot, engineer, entrepreneur, activist, publisher, politician,
  owner, co-owner, expert, consultant, counsel`

const occupationWords = phraseSet(`${occupations}, mp, mla, mep, senator, lawmaker, professor`)
export const officeWords = phraseSet(offices)
export const stateOfficeWords = phraseSet(stateOffices)
export const qualifierWords = phraseSet(qualifiers)
export const portfolioWords = phraseSet(portfolios)
export const courtesyWords = phraseSet(courtesies)
export const emptyRoleWords = phraseSet(emptyRoles)
/** Offices of state whose noun alone is none. */
export const cabinetOffices = phraseSet(`
  secretary of state, secretary of defense, secretary of defence, secretary of the treasury, foreign secretary, home secretary, defence
  secretary, defense secretary, treasury secretary, interior secretary, attorney general, crown prince, crown princess, parliament speaker,
  parliamentary speaker`)
/** What may stand before an office of state other than a ministry: "vice president", but not "company president". */
export const rankWords = phraseSet(
  'former, acting, interim, caretaker, incumbent, alternate, deputy, assistant, under, vice, prime, first, second, third, crown, grand, chief, senior, state, federal',
)
/** Qualifiers that stay before the office when its country moves behind it: "former Chinese President". */
export const timeWords = phraseSet('former, acting, interim, outgoing, incoming, caretaker, then, ex, future')
/** Small words inside a title. */
export const jointWords = phraseSet('of, for, the, and, &')
/** Ranks that also serve as forms of address. */
export const rankTitles = phraseSet(`
  marshal, admiral, commodore, air, rear, vice, general, gen, captain, capt, lieutenant, lt, lieutenant-colonel, lieutenant-general,
  colonel, col, major, major-general, maj, brigadier, brig, sergeant, sgt, professor, prof`)
/** Words that open sentences, with a capital there, and are no part of a title. */
export const openerWords = phraseSet(`
  a, an, but, or, if, in, on, at, to, by, from, with, when, while, as, after, before, since, so, yet, now, today, yesterday, tomorrow,
  earlier, later, however, meanwhile, moreover, also, then, that, this, these, those, his, her, its, their, our, my, it, he, she, they, we,
  i, you, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september,
  october, november, december, last, next, according, like, both, either, neither, not, only, even, under, over, during, among, between,
  against, until, though, although, because, said, says, told, is, was, were, are, be, will, would, here, there, photo, file, picture,
  image, caption, left, right, read, more, related, dear, following, including, despite, amid, per, via, inside, outside, speaking,
  addressing, quoting, citing, thanking, congratulating, commenting, meeting, new, another, every, some, any, all, fellow, incumbent,
  current, late`)

/** Whether a word is what somebody does or is chosen for, and needs no place: "economist", "lawmaker". */
export function isOccupation(key: string): boolean {
  return occupationWords.has(key)
}

/** Nouns that look like verbs in "-ing". */
export const nounsInIng = phraseSet(`
  marketing, engineering, planning, banking, housing, training, fishing, mining, nursing, manufacturing, programming, broadcasting,
  accounting, farming, learning, shipping, building, wellbeing, teaching, counselling, policing, lending, testing, printing, publishing,
  cycling, racing, swimming, sailing, rowing, boxing, advertising, screening, convening, organising, organizing, steering, king, viking,
  morning, evening, sterling, sitting, presiding, beijing, nanjing, chongqing, boeing, reading, wyoming`)

const kinds = phraseSet(`
  prime, foreign, news, art, music, film, food, war, court, crime, trial, medical, legal, research, political, marketing, creative,
  artistic, musical, scientific, defence, defense, human-rights, rights, data, police, army, navy, parliamentary, presidential, managing`)

/** Whether a word before an office says what kind it is, and not only how high: "the finance minister", but not "the former chairman". */
export function isKind(key: string): boolean {
  return kinds.has(key) || portfolioWords.has(key)
}

const dates = phraseSet(`
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september,
  october, november, december`)

/** Whether a word in small letters is a day, a month or a year. */
export function isDate(key: string): boolean {
  return dates.has(key) || /^(?:1[89]|20)\d\d$/.test(key)
}
