import { alternatives } from './alternatives.ts'

/** Verbs that make a capital a government. Verbs that also fit a town ("London was hit", "Paris has a new mayor") are left out. */
const acting = alternatives(
  `said, says, agreed, agrees, accused, accuses, denied, denies, rejected, rejects, warned, warns, insisted, insists, vowed, vows,
  responded, responds, retaliated, condemned, condemns, urged, urges, believes, fears, announced, announces, imposed, imposes,
  recognised, recognises, recognized, recognizes, pledged, pledges, threatened, threatens, refused, refuses, demanded, demands,
  claimed, claims, supports, supported, backs, backed, expelled, summoned, recalled, signed, ratified, considers, regards, sees,
  views, wants, hopes, expects, proposed, protested, criticised, criticized, dismissed, deployed, sanctioned, maintains`,
)

const subject = new RegExp(
  `^(?:,? and \\p{Lu}[\\p{L}.]+)? (?:has |have |had |also |later |now |repeatedly |strongly )?(?:${acting})\\b`,
  'u',
)

/** Capitals that are common words, names of people or better known as other towns: never taken for a government. */
const notGovernments = new RegExp(
  `^(?:${alternatives(
    `Georgetown, George Town, Victoria, Kingston, Hamilton, Wellington, Stanley, Nassau, Plymouth, Douglas, Jamestown, San Jose, San Juan,
    Santiago, Sofia, Male, Praia, Sucre, The Valley, St. John's, St. George's`,
  )})$`,
)

/** Whether a capital at text[start, end) is the subject of a verb of speaking or deciding, alone or as the first of two. */
export function actsAsGovernment(text: string, start: number, end: number): boolean {
  return (
    !notGovernments.test(text.slice(start, end)) &&
    subject.test(text.slice(end, end + 60).replaceAll(/\s+/g, ' '))
  )
}
