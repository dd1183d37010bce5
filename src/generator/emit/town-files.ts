import type { Numbering } from '#archive/format/cards.ts'
import { encodeTownProfile } from '#archive/format/profiles.ts'
import { encodeTowns } from '#archive/format/names.ts'
import type { ListedTown } from '#archive/format/names.ts'
import type { Ref } from '#archive/source/root.ts'
import type { ArchiveLedger } from '#generator/gather/archive-ledger.ts'
import type { KnownFiles } from '#generator/gather/subject-hashes.ts'
import { emitJson, emitUnlessMade } from '#generator/output/data-file.ts'
import type { Output } from '#generator/output/output-file.ts'
import { pointOf, townProfile } from './entity-profile.ts'
import type { NumberedLedger } from './entity-profile.ts'

/** Profiles of the towns that have a page, and the list of them. */
export function* emitTowns(
  ledger: NumberedLedger & Pick<ArchiveLedger, 'places'>,
  numbering: Numbering,
  { subjects, madeFrom }: KnownFiles,
): Generator<Output, Ref> {
  const towns: ListedTown[] = []
  for (const place of ledger.places.values()) {
    const profile = yield* emitUnlessMade(madeFrom, `profile ${subjects.place(place.id).files()}`, (key) => {
      const { profile, columns: _columns, ...besides } = townProfile(ledger, place)
      return emitJson(encodeTownProfile(profile, besides, numbering), key)
    })
    const { id, name, articles } = place
    towns.push({ id, name, articles: articles.length, profile, point: pointOf(place) })
  }
  const listed = towns.sort((one, other) => other.articles - one.articles || (one.id < other.id ? -1 : 1))
  return yield* emitJson(encodeTowns(listed))
}
