/**
 * Words around the days of a publication line, in English, German, French, Spanish, Portuguese and Italian: sources of patterns for flags "iu".
 */

/** Words that say that the article was put out then. */
const PUBLISHED =
  '(?:first |originally )?(?:published|posted|issued|uploaded|created|filed)|(?:erst)?veröffentlicht|erschienen|publiziert|online seit|' +
  'publiée?s?|paru(?:e|s)?|mis en ligne|publicad[oa]s?|postado|pubblicat[oa]|first print|publication date|date de publication'

/** Words that say that it was changed then. */
const UPDATED =
  '(?:last |most recently )?(?:updated|modified|revised|edited)|update|(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)|stand|' +
  '(?:derni[eè]re )?mise? à jour|modifiée?|actualisée?|(?:última )?(?:actualización|atualização|modificación|modificação)|' +
  '(?:actualizad|atualizad|modificad|aggiornat)[oa]|(?:ultimo )?aggiornamento|ultima modifica'

/** What stands between such a word and its day. */
const LEADING =
  '(?:\\s?:|\\s(?:on|at|am|um|vom|den|le|el|il|em|the|du|del|da|de|dia|día|in data)(?![\\p{L}\\p{N}]))*'

/** A word that labels the day behind it; the first group is filled if it speaks of the publication, the second if of a change. */
export const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${PUBLISHED})|(${UPDATED}))(?![\\p{L}\\p{N}])${LEADING}`,
  'giu',
)

const WEEKDAYS =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|' +
  '(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|' +
  '(?:segunda|ter[cç]a|quarta|quinta|sexta)-feira|(?:lune|marte|mercole|giove|vener)d[iì]|sabato|domenica'

const SHORT_WEEKDAYS =
  'mon|tues?|weds?|thurs?|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mi[eé]|jue|vie|s[aá]b|dom|' +
  'seg|ter|qua|qui|sex|gio|segunda|ter[cç]a|quarta|quinta|sexta'

/** A weekday's name; a short one only right before a day, which may already be replaced by a stroke. A full stop and comma may follow. */
export const WEEKDAY = `(?<![\\p{L}\\p{N}])(?:(?:${WEEKDAYS})(?![\\p{L}\\p{N}])\\.?,?|(?:${SHORT_WEEKDAYS})\\.?,?(?=\\s{0,3}(?:[\\d|]|$)))`

const ZONES =
  // The last word of many papers' names is no zone.
  '(?:GMT|UTC|CES?T|MES?Z|(?!post(?!\\p{L}))[A-Z]{1,4}[SD]?T)(?:\\s?[+-]\\d{1,2}(?::?\\d\\d)?)?(?![\\p{L}\\d])|[+-]\\d\\d:?\\d\\d'

/** Words that say nothing more beside a day: weekdays, time zones, minutes of reading, labels without a meaning of their own. */
export const FILLER = new RegExp(
  `${WEEKDAY}|(?<![\\p{L}\\p{N}])(?:${ZONES})|(?<![\\p{L}\\p{N}])(?:date|datum|fecha|data|uhr|hrs|hours|horas|ore|today|yesterday|heute|gestern|hier|aujourd[’']hui|hoy|ayer|hoje|ontem|oggi|ieri|(?:page|seite|pagina|página|pág|pag|nr|no|issue|ausgabe|edición|pg|s|p)\\.?\\s?[A-Z]?\\d{1,4}|\\d{1,3} (?:min|minuten|minute)s?(?: read| lesezeit| de lecture)?)(?![\\p{L}\\p{N}])|T(?=\\s|$)|(?<![\\p{L}])Z(?![\\p{L}])`,
  'giu',
)

/** Small words at the ends of what is left of a line: "on", "um", "à", "a las", "alle". */
export const CONNECTORS =
  /^(?:(?:on|at|am|um|vom|den|der|le|à|a|las|el|il|alle|ore|às|em|de|del|du|h|hs|the|in|and|und|et|y|e)(?![\p{L}\p{N}])[\s,.:]*)+|(?:[\s,.:]*(?<![\p{L}\p{N}])(?:on|at|am|um|vom|den|der|le|à|a|las|el|il|alle|ore|às|em|de|del|du|h|hs|the|in|and|und|et|y|e))+$/gu

/** Words of languages that write the day before the month. */
export const DAY_FIRST =
  /(?<!\p{L})(?:(?:erst)?veröffentlicht|erschienen|publiziert|stand|aktualisiert|geändert|uhr|publié|publiée|paru|mise? à jour|modifiée?|publicad[oa]|actualizad[oa]|atualizad[oa]|pubblicat[oa]|aggiornat[oa]|aggiornamento|(?:diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|\p{L}+-feira|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica)(?!\p{L})/iu
