/**
 * Words that Porter's second rules join with words of another sense ("united" with "unit"): each line is a word with its
 * forms, which match each other and nothing else. Endings are put behind the word (+s) or in the place of its last letter
 * (-ies). Found by reading what these rules join in some 4,000 newspaper texts.
 */
const LINES = `
accession +s
according +ly
accountable accountability
accountant +s -cy
adamant +ly
additive +s
admiral +s
affection +s +ate
alternative +s +ly
animation +s animated animate animates animating
apartment +s
applicant +s
authority -ies
authorize +d +s -ing -ation authorise authorised authorises authorising authorisation
business +es
candidate +s candidacy
capitalism -t -ts
capitalize +s +d -ing -ation capitalise capitalises capitalised capitalising capitalisation
celebrity -ies
civilization +s civilisation civilisations
collective +ly +s
commandment +s
competent +ly -ce -ces -cy -cies
complicity
concentric
conservative +s +ly conservatism
considerable -y
consistent +ly -cy
constitution +s +al +ally +ality
contention +s -us
contraction +s
convention +s +al +ally
cooperate +s +d -ing -ion -ive -ives -ively
corporal +s
corporation +s
critical +ly
customer +s
customs
defendant +s
definition +s
department +s +al
dictator +s +ial
direction +s
directive +s
diversion +s
dominic
economical +ly
elective +s
electronic +s +ally
emergency -ies
engineer +s +ing +ed
escalator +s
evening +s
exceptional +ly
executive +s
experience +s +d -ing
experiment +s +al +ally +ation +ed +ing
federation +s
general +ly +s
generalize +s +d -ing -ation generalise generalised
generation +s
goods
handful +s
harris
highness +es
hospitable
hospitality
humane +ly
humanity -ies
identical +ly
immunize +d -ing -ation -ations
importance
important +ly
informal +ly
initiate +s +d -ing -ion -or -ors
initiative +s
institution +s +al
integrate +s +d -ing -ion
integrity
international +ly
ironic +ally
journalism
lateral +ly
liberalize +s +d -ing -ation liberalise liberalises liberalised liberalising liberalisation
liberate +s +d -ing -ion
lying
majority -ies
mechanism +s
mineral +s
minority -ies
mobilize +s +d -ing -ation mobilise mobilises mobilised mobilising mobilisation
morale
nationalism
nationality -ies
nationalize +s +d -ing -ation nationalise nationalised nationalising nationalisation
nominal +ly
officer +s
oliver
operative +s
operator +s
opposite +s
organic +ally
organism +s
organization +s organisation organisations +al organize organizes organized organizing organizer organizers organise organises organised organising organiser organisers
original +ly +ity
paste +s +d -ing
periodic +ally
personality -ies
politeness
positive +ly
precedent +s
presidency
president +s +ial
procession +s
production +s
productive +ly -ity
profession +s +al +als +ally +alism
protestant +s
publication +s
publicity
recession +s +ary
refinance +s +d -ing
relative +s +ly
reservation +s
resolute +ly
respective +ly
respondent +s
responsibility -ies
responsible -y
responsive +ly +ness
secretion +s
security -ies
several
severance
severe +ly -ity
socialism
succession +s
successive +ly
terminal +s
underlying
unite +s +d -ing
universal +ly
university -ies
wellness
westerner +s
willing +ly +ness
`

/** What stands for the stem of each of these words: the first of its line, marked so that it is no other word's stem. */
export const KEPT_APART: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...forms] = line.split(' ')
      return [first, ...forms.map((form) => formOf(first, form))].map((word) => [word, `${first}+`] as const)
    }),
)

function formOf(word: string, form: string): string {
  if (form.startsWith('+')) return word + form.slice(1)
  return form.startsWith('-') ? word.slice(0, -1) + form.slice(1) : form
}
