/**
 * Sixty pairs of words that Porter's rules of 1980 give one stem, and what a reader means by each: the word with its
 * forms, listed by hand. An article is found by a word if it has one of these, and for no other
 * reason.
 */
const LINES = `
news | new
united unite unites uniting | unit units
us | use uses used using useful
universe universes | university universities
general generally generals | generation generations
organ organs | organization organizations organisation organisations organize organizes organized organizing organizer organizers organise organises organised organising organiser organisers
organic organically | organism organisms
past | paste pastes pasted pasting
internal internally | international internationally
import imports imported importing importer importers | important importantly
office offices | officer officers
author authors authored | authority authorities
major majors | majority majorities
minor minors | minority minorities
initial initially initials | initiative initiatives
position positions positioned positioning | positive positively
severe severely severity | several
response responses | responsible responsibly
respect respects respected respecting respectful respectfully respectable | respective respectively
custom | customer customers
engine engines | engineer engineers engineering engineered
presiding preside presides presided | president presidents presidential
emerge emerges emerged emerging emergence | emergency emergencies
political politics politically | politeness
product products | productive productively productivity
operate operates operated operating operation operations operational operationally | operator operators
federal federally | federation federations
conserve conserves conserved conserving conservation | conservative conservatives
consist consists consisted consisting | consistent consistently consistency
consideration considerations | considerable considerably
collect collects collected collecting collection collections collectible collectibles | collective collectively
contract contracts contracted contracting | contraction contractions
convent convents | convention conventions conventional
experience experiences experienced experiencing | experiment experiments experimental experimentation
hospital hospitals hospitalized | hospitality
human humans | humane humanely
identity identities | identical identically
integral | integrity
iron irons ironed | ironic ironically
journal journals | journalism
later | lateral laterally
liberal liberals liberalism | liberate liberates liberated liberating liberation
mineral minerals | miner miners
moral morals morally morality | morale
nation nations national nationally nationals | nationalize nationalized nationalization nationalised
nominate nominates nominated nominating nomination nominations | nominal nominally
person persons personal personally personalized | personality personalities
protest protests protested protesting protester protesters | protestant protestants
public publicly | publication publications
depart departs departed departing | department departments
process processes processed processing | procession processions
secret secrets secretly secretive | secretion secretions
secure secured secures securing securely | security securities
success successes successful successfully | succession successions
terminate terminates terminated terminating termination | terminal terminals
even evenly | evening evenings
capital capitals | capitalism capitalist capitalists
celebrate celebrates celebrated celebrating celebration celebrations | celebrity celebrities
execute executes executed executing execution executions | executive executives
direct directs directed directing directly directness | directive directives
`

/** Each side: the word itself first. */
export const WORD_PAIRS: readonly (readonly [one: readonly string[], other: readonly string[]])[] =
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [one = '', other = ''] = line.split(' | ')
      return [one.split(' '), other.split(' ')]
    })
