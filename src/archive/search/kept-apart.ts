/**
 * Words that Porter's second rules join with words of another sense ("united" with "unit"): each line is a word with its
 * forms, which match each other and nothing else. Found by reading what these rules join in some 4,000 newspaper texts.
 */
const LINES = `
accession accessions
according accordingly
accountable accountability
accountant accountants accountancy
adamant adamantly
additive additives
admiral admirals
affection affections affectionate
alternative alternatives alternatively
animation animations animated animate animates animating
apartment apartments
applicant applicants
authority authorities
authorize authorized authorizes authorizing authorization authorise authorised authorises authorising authorisation
business businesses
candidate candidates candidacy
capitalism capitalist capitalists
capitalize capitalizes capitalized capitalizing capitalization capitalise capitalises capitalised capitalising capitalisation
celebrity celebrities
civilization civilizations civilisation civilisations
collective collectively collectives
commandment commandments
competent competently competence competences competency competencies
complicity
concentric
conservative conservatives conservatively conservatism
considerable considerably
consistent consistently consistency
constitution constitutions constitutional constitutionally constitutionality
contention contentions contentious
contraction contractions
convention conventions conventional conventionally
cooperate cooperates cooperated cooperating cooperation cooperative cooperatives cooperatively
corporal corporals
corporation corporations
critical critically
customer customers
customs
defendant defendants
definition definitions
department departments departmental
dictator dictators dictatorial
direction directions
directive directives
diversion diversions
dominic
economical economically
elective electives
electronic electronics electronically
emergency emergencies
engineer engineers engineering engineered
escalator escalators
evening evenings
exceptional exceptionally
executive executives
experience experiences experienced experiencing
experiment experiments experimental experimentally experimentation experimented experimenting
federation federations
general generally generals
generalize generalizes generalized generalizing generalization generalise generalised
generation generations
goods
handful handfuls
harris
highness highnesses
hospitable
hospitality
humane humanely
humanity humanities
identical identically
immunize immunized immunizing immunization immunizations
importance
important importantly
informal informally
initiate initiates initiated initiating initiation initiator initiators
initiative initiatives
institution institutions institutional
integrate integrates integrated integrating integration
integrity
international internationally
ironic ironically
journalism
lateral laterally
liberalize liberalizes liberalized liberalizing liberalization liberalise liberalises liberalised liberalising liberalisation
liberate liberates liberated liberating liberation
lying
majority majorities
mechanism mechanisms
mineral minerals
minority minorities
mobilize mobilizes mobilized mobilizing mobilization mobilise mobilises mobilised mobilising mobilisation
morale
nationalism
nationality nationalities
nationalize nationalizes nationalized nationalizing nationalization nationalise nationalised nationalising nationalisation
nominal nominally
officer officers
oliver
operative operatives
operator operators
opposite opposites
organic organically
organism organisms
organization organizations organisation organisations organizational organize organizes organized organizing organizer organizers organise organises organised organising organiser organisers
original originally originality
paste pastes pasted pasting
periodic periodically
personality personalities
politeness
positive positively
precedent precedents
presidency
president presidents presidential
procession processions
production productions
productive productively productivity
profession professions professional professionals professionally professionalism
protestant protestants
publication publications
publicity
recession recessions recessionary
refinance refinances refinanced refinancing
relative relatives relatively
reservation reservations
resolute resolutely
respective respectively
respondent respondents
responsibility responsibilities
responsible responsibly
responsive responsively responsiveness
secretion secretions
security securities
several
severance
severe severely severity
socialism
succession successions
successive successively
terminal terminals
underlying
unite unites united uniting
universal universally
university universities
wellness
westerner westerners
willing willingly willingness
`

/** What stands for the stem of each of these words: the first of its line, marked so that it is no other word's stem. */
export const KEPT_APART: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word) => [word, `${words[0] ?? ''}+`] as const)
    }),
)
