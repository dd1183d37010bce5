const PUBLIC =
  /\b(?:Police|Sheriff|County|City|Council|Court|University|College|School|Hospital|Fire|Airport|Department|Board|Parliament|Assembly|Government|Governorate|District|Municipal\w*|Metropolitan|Ministry|Town|State|Province|Diocese|Museum|Stadium|Church|Cathedral|Station|Port|Community)\b/

const PRESS =
  /\b(?:Times|Post|Journal|Herald|Tribune|News|Daily|Gazette|Star|Telegraph|Observer|Chronicle|Review|Examiner|Globe|Mail|Sun|Guardian|Magazine|Radio|TV|Inquirer|Enquirer|Press|Record|Dispatch|Courier|Sentinel|Advertiser|Bulletin|Ledger|Register|Express|Mirror|Independent)\b/

const FEATURE =
  /\b(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Drive|Lane|Way|Boulevard|Blvd|Court|Place|Square|Terrace|Crescent|Highway|Route|Creek|Church|Plantation|Canal|Bend|Point|Farm|Hatch|Bridge|Beach|Sea|Ocean|Bay|Lagoon|Cemetery|Mall|Plaza|House|Hall|Museum|Theatre|Theater|Hotel|Estate|Gardens?|Cathedral)$/

/** Whether a body serves the place in its name: a court, a council, a school. */
export function isPublicBody(name: string): boolean {
  return PUBLIC.test(name)
}

/** Whether a name is a paper's or a station's: those tell nothing of where something happens. */
export function isPress(name: string): boolean {
  return PRESS.test(name)
}

/** Whether a name is of a street, a house, a beach: what it is called after may be anywhere. */
export function namesFeature(name: string): boolean {
  return FEATURE.test(name) && !name.endsWith('City Hall')
}

/** Whether a body stands where the place at this offset of its name is: "University of Cambridge". */
export function isEponymousBody(name: string, at: number): boolean {
  return /(?:University|Bishop|Archbishop|Port|Bank|City|Town|Municipality|Diocese) of $/.test(
    name.slice(0, at),
  )
}

const CLUB =
  /^(?:Real|Inter|Athletic|Atletico|Dynamo|Dinamo|Lokomotiv|Spartak|Sporting|Paris Saint-Germain|West Ham)\b|\b(?:FC|F\.C\.|AFC|CF|SC|AC|United|City FC|Rovers|Rangers|Wanderers|Hotspur|Albion|Lakers|Knicks|Yankees|Mets|Red Sox|Cubs|Giants|Patriots|Broncos|Cowboys|Raiders|Bulls|Celtics|Warriors|Royals|Tigers|Eagles|Lions|Knights)$/

/** Whether a name is a sports club's, which plays anywhere. */
export function isClub(name: string): boolean {
  return CLUB.test(name)
}
