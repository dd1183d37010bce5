import type { PersonId } from '#model/person.ts'
import { readName } from '#generator/recognise/identity/person-name.ts'
import type { Effect, CorrectionFlaw } from './correction-meaning.ts'
import { correctionKind, files, id, name, names, noText, toItself } from './correction-kind.ts'
import { keyOf, listOf, scopesOf } from './name-scope.ts'

/** What can be said about people, by the word each entry begins with. */
export const PERSON_CORRECTIONS = {
  merge: correctionKind(
    { merge: names, into: name },
    'These names mean the person of another name.',
    ({ merge, into }) => ({
      about: listOf(merge).flatMap((name) => scopesOf(name, undefined)),
      effects: [naming(listOf(merge), into)],
      deed: `merged ${listOf(merge).join(', ')} into ${into}`,
      lack: nobodyCalled(listOf(merge).join(', ')),
    }),
  ),
  split: correctionKind(
    { split: name, in: files, as: name },
    'In these files the name means somebody else.',
    ({ split, in: files, as }) => ({
      about: scopesOf(split, files),
      flaw: toItself(keyOf(split), keyOf(as)),
      effects: [{ ...naming([split], as, files), apart: true }],
      deed: `told ${as} apart from ${split}`,
      lack: nobodyCalled(split, files),
    }),
  ),
  rename: correctionKind(
    { rename: name, to: name },
    'How the name of a person is shown.',
    ({ rename, to }) => ({
      about: [`display of ${keyOf(rename)}`],
      flaw: toItself(rename, to),
      effects: [{ kind: 'person', name: rename, change: { name: to } }],
      deed: `renamed ${rename} to ${to}`,
      lack: nobodyCalled(rename),
    }),
  ),
  'not-a-person': correctionKind(
    { 'not-a-person': name, in: files.optional() },
    'These words name nobody: anywhere, or in these files.',
    ({ 'not-a-person': words, in: files }) => ({
      about: scopesOf(words, files),
      effects: [
        naming([words], undefined, files),
        ...(files ? [] : [{ kind: 'recognise', words, as: 'no person' } as const]),
      ],
      deed: `took ${words} for nobody`,
      lack: files ? nobodyCalled(words, files) : noText(words),
    }),
  ),
  'always-a-person': correctionKind(
    { 'always-a-person': name },
    'These words name a person wherever they stand, written exactly so.',
    ({ 'always-a-person': words }) => ({
      about: scopesOf(words, undefined),
      effects: [{ kind: 'recognise', words, as: 'a person' }],
      deed: `took ${words} for a person`,
      lack: noText(words),
    }),
  ),
  attach: correctionKind(
    { attach: name, to: name, in: files.optional() },
    'A single word means this person where no longer name stands beside it: anywhere, or in these files.',
    ({ attach, to, in: files }) => ({
      about: scopesOf(attach, files),
      flaw: moreThanAWord(attach),
      effects: [naming([attach], to, files)],
      deed: `took ${attach} for ${to}`,
      lack: nobodyCalled(attach, files),
    }),
  ),
  hide: correctionKind({ hide: name }, 'This person is not shown.', ({ hide }) => ({
    about: [`display of ${keyOf(hide)}`],
    effects: [{ kind: 'person', name: hide, change: { hidden: true } }],
    deed: `hid ${hide}`,
    lack: nobodyCalled(hide),
  })),
  pin: correctionKind(
    { pin: name, id },
    'The id of a person in addresses. The id before leads to it.',
    ({ pin, id }) => ({
      about: [`id of ${keyOf(pin)}`, `id ${id}`],
      effects: [{ kind: 'person', name: pin, change: { pinned: id as PersonId } }],
      deed: `gave ${pin} the id ${id}`,
      lack: nobodyCalled(pin),
    }),
  ),
  redirect: correctionKind(
    { redirect: id, to: id },
    'An id of a person that leads to another.',
    ({ redirect, to }) => ({
      about: [`id ${redirect}`],
      flaw: toItself(redirect, to),
      effects: [{ kind: 'redirect', from: redirect as PersonId, to: to as PersonId }],
      deed: `led ${redirect} to ${to}`,
      lack: `${redirect} is in use, or nobody has the id ${to}`,
    }),
  ),
}

function naming(
  names: readonly string[],
  means: string | undefined,
  files?: readonly string[],
): Effect & { readonly kind: 'name' } {
  return { kind: 'name', names, files, means }
}

function moreThanAWord(name: string): CorrectionFlaw | undefined {
  if (readName(name).words.length === 1) return undefined
  return { message: `"${name}" is more than a single word`, hint: 'Use merge for a full name.' }
}

function nobodyCalled(name: string, files?: readonly string[]): string {
  return `nobody is called ${name} in ${files ? files.join(', ') : 'any article'}`
}
