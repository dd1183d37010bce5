import { says } from '#generator/recognise/roles/merge-roles.ts'

/** Offices of which a realm has one: nobody is called by one who is known by another office beneath it. */
const HIGH =
  /^(?:president|prime minister|premier|chancellor|king|queen|emperor|emir|amir|sultan|pope|crown prince|crown princess)(?: of\b|$)/iu

/** Offices that whoever holds a high one does not hold beside it. A president may have been, or be called, a leader or a candidate. */
const BENEATH =
  /(?<!prime )\bminister\b|\b(?:lawmaker|legislator|representative|senator|member of parliament|mp|spokes\w+|ambassador|judge|justice|prosecutor|secretary|governor|prince|princess|lawyer|journalist|coach|first lady)\b/iu

/** Whether one of a person's roles is one of these offices, or says it too. */
export function holdsOffice(roles: readonly string[], offices: readonly string[]): boolean {
  return offices.some((office) => roles.some((role) => isSame(role, office)))
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [withoutTime(one), withoutTime(other)]
  return a.toLowerCase() === b.toLowerCase() || says(a, b) || says(b, a)
}

function withoutTime(role: string): string {
  return role.replace(/^(?:former|acting|interim|outgoing|incoming) /, '')
}

/** Whether a person of these roles may hold these offices, too: a crown prince is not the king, nor a minister of justice the prime minister. */
export function mayHold(roles: readonly string[], offices: readonly string[]): boolean {
  const [held, other] = [roles, offices].map((list) => list.filter((role) => !role.startsWith('former ')))
  return !(areApart(held!, other!) || areApart(other!, held!))
}

/** A king is called no prince, though a crown prince's office is a high one, too. */
function areApart(high: readonly string[], beneath: readonly string[]): boolean {
  return (
    high.some((role) => HIGH.test(role)) &&
    beneath.some((role) => BENEATH.test(role)) &&
    !holdsOffice(high, beneath)
  )
}
