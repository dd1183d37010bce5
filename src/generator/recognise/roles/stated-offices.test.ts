import { expect, test } from 'vitest'
import { rolesIn } from '#generator/testing/roles-in.ts'

/** Offices as papers state them; the person is in [brackets], others of the text in {braces}. */
const stated: readonly (readonly [string, string])[] = [
  // when it is held
  ['[Ilse Brandt], who was mayor of Lyon at the same time, came.', 'mayor of Lyon'],
  ['[Ilse Brandt], the mayor of Lyon at the time, came.', 'mayor of Lyon'],
  ['[Ilse Brandt], the mayor of Lyon as well, came.', 'mayor of Lyon'],
  // police, army, courts
  ['Additional DIG [Rafiq Mondal] said two men were held.', 'Additional Deputy Inspector General'],
  [
    'Sadar Police Station OC [Jamal Sarkar] said the car was found.',
    'Sadar Police Station Officer-in-charge',
  ],
  [
    '[Jamal Sarkar], officer-in-charge of Palashbari Police Station, said so.',
    'officer-in-charge of Palashbari Police Station',
  ],
  [
    '[Jamal Sarkar] officer-in-charge of Palashbari Police Station said so.',
    'officer-in-charge of Palashbari Police Station',
  ],
  [
    'The officer-in-charge (OC) of Palashbari Police Station, [Jamal Sarkar], said so.',
    'officer-in-charge of Palashbari Police Station',
  ],
  ['Superintendent of Police (SP) [Nur Alam] confirmed it.', 'Superintendent of Police'],
  ['SP [Nur Alam] confirmed it.', 'Superintendent of Police'],
  ['Deputy Inspector General of Police [Anil Rawat] visited.', 'Deputy Inspector General of Police'],
  ['Detective Chief Inspector [Moira Finlay] appealed for witnesses.', 'Detective Chief Inspector'],
  ['Sub-Inspector [Gopal Das] wrote the report.', 'Sub-Inspector'],
  ['Supreme Court Justice [Elena Prats] dissented.', 'Supreme Court Justice'],
  ['High Court judge [Peter Munro] adjourned.', 'High Court judge'],
  ['Advocate [Lindiwe Khoza] appeared for the state.', 'Advocate'],
  ['defence lawyer [Tom Reiter] objected', 'defence lawyer'],
  ['[Tom Reiter], a lawyer for the victims, objected.', 'lawyer for the victims'],
  // press, culture, kitchens
  ['senior journalist [Abid Chowdhury] also spoke', 'senior journalist'],
  ['La Gaceta columnist [Rolando Peña] asked why.', 'La Gaceta columnist'],
  ['[Emma Zhou], a news editor based in Shenzhen, agreed.', 'news editor'],
  ['[Sohrab Uddin], joint editor of the Morning Post, was there.', 'joint editor of the Morning Post'],
  ['Morning Post Joint Editor [Sohrab Uddin] was there.', 'Morning Post Joint Editor'],
  ['chef [Lucia Ferri] cooked.', 'chef'],
  ['head chef [Lucia Ferri] cooked.', 'head chef'],
  ['[Lucia Ferri], the executive chef of Hotel Aurora, cooked.', 'executive chef of Hotel Aurora'],
  [
    '[Ida Holm], senior curator for the department of prints at the Northern Museum, said it was real.',
    'senior curator for the department of prints at the Northern Museum',
  ],
  ['art historian [Ida Holm] said it was real', 'art historian'],
  ['[Ida Holm], an economist, said it was real.', 'economist'],
  // parties, clubs, firms
  ['former treasurer [Paul Okoth] was cleared', 'former treasurer'],
  [
    'The chair of the Transport Committee, [Ruth Abel], asked for a vote.',
    'chair of the Transport Committee',
  ],
  ['Transport Committee chair [Ruth Abel] asked for a vote.', 'Transport Committee chair'],
  ['[Ruth Abel], chair of the Transport Committee, asked for a vote.', 'chair of the Transport Committee'],
  ['[Ruth Abel], who chairs the Transport Committee, asked for a vote.', 'chair of the Transport Committee'],
  ['Barcelona’s president [Jordi Mas] resigned.', 'President of Barcelona'],
  ['[Ken Ode], Acme’s chief financial officer, left.', 'Acme’s chief financial officer'],
  ['[Ken Ode], chief financial officer at Acme, left.', 'chief financial officer at Acme'],
  ['Acme Holdings chief executive officer [Ken Ode] left.', 'Acme Holdings chief executive officer'],
  ['[Ken Ode], Managing Director and CEO of Acme, left.', 'Managing Director and CEO of Acme'],
  ['general secretary of the Workers’ Union [Ana Belo] spoke', 'general secretary of the Workers’ Union'],
  ['[Ana Belo] (head of the Workers’ Union) spoke.', 'head of the Workers’ Union'],
  [
    '[Ana Belo], safety manager in the Health, Safety and Environment Department, spoke.',
    'safety manager in the Health, Safety and Environment Department',
  ],
  [
    '[Liang Yu], a researcher in media, gender and culture at Kings College, said',
    'researcher in media, gender and culture at Kings College',
  ],
  // ministers
  [
    'Ugandan Minister for Energy, Water, and Minerals, [Grace Akello], arrived.',
    'Minister for Energy, Water, and Minerals of Uganda',
  ],
  [
    'The Minister of Housing, Roads and Transport, [Grace Akello], arrived.',
    'Minister of Housing, Roads and Transport',
  ],
  [
    'Natural Resources and Environment Minister [Somchai Wong] urged calm.',
    'Natural Resources and Environment Minister',
  ],
  ['Israel’s deputy health minister, [Yair Levin] — who denied it', 'Deputy Health Minister of Israel'],
  ['[Grace Akello], the finance minister, arrived.', 'Finance Minister'],
  ['[Grace Akello] is the finance minister of Uganda.', 'Finance Minister of Uganda'],
  ['[Grace Akello] has served as finance minister of Uganda since 2019.', 'Finance Minister of Uganda'],
  ['[Grace Akello], Uganda’s finance minister, arrived.', 'Finance Minister of Uganda'],
  ['[Pak Hadi] is serving as governor of Central Java.', 'governor of Central Java'],
  // names that begin like a sentence, or have an "and" in them
  ['<New York> Fed President [Ada Moss] spoke', 'New York Fed President'],
  ['Former <New York> mayor [Ada Moss] spoke', 'former New York mayor'],
  ['<New Zealand> finance minister [Ada Moss] spoke', 'Finance Minister of New Zealand'],
  ['The <Left Bloc> leader [Ana Belo] spoke', 'Left Bloc leader'],
  ['the new Treasury spokesman [Ada Moss] spoke', 'Treasury spokesman'],
  ['<House Ways and Means Committee> chairman [Abe Rost] said', 'House Ways and Means Committee chairman'],
  ['<Hill & Moor> chief executive [Ken Ode] left', 'Hill & Moor chief executive'],
  ['The <Hill and Moor> chairman, [Ken Ode], left', 'Hill and Moor chairman'],
  ['{Abe Rost} and Budget Committee chairman [Ken Ode] left', 'Budget Committee chairman'],
  [
    '<Federal Reserve Bank of New York> president [Ada Moss] spoke',
    'Federal Reserve Bank of New York president',
  ],
  // ranks on either side of the country
  ['Assistant U.S. Treasury Secretary [Abe Rost] said', 'Assistant Treasury Secretary of the United States'],
  ['U.S. Treasury Under Secretary [Abe Rost] said', 'U.S. Treasury Under Secretary'],
  ['Treasury Assistant Secretary [Abe Rost] said', 'Treasury Assistant Secretary'],
  ['Deputy Chinese Foreign Minister [Ma Lin] said', 'Deputy Foreign Minister of China'],
  // how somebody came to an office is no part of it
  ['The elected President [Rosa Díaz] spoke', 'President'],
  ['[Rosa Díaz], the newly elected mayor of Porto, spoke', 'mayor of Porto'],
  ['[Rosa Díaz], the democratically elected president of Peru, spoke', 'President of Peru'],
  ['[Rosa Díaz], elected mayor of Porto last year, spoke', 'mayor of Porto'],
  // whose, only the article knows
  ["the ministry's parliamentary state secretary [Erik Riedel] said", 'parliamentary state secretary'],
  ['The company’s chief executive, [Ken Ode], left', 'chief executive'],
  // names that go on behind a comma or a small word
  ['[Ken Ode], president of <Acme, Inc>., said', 'President of Acme, Inc'],
  [
    '[Ken Ode], an official for the <United Cities Conference on Rivers and Lakes>, said',
    'official for the United Cities Conference on Rivers and Lakes',
  ],
  ['[Ken Ode], president of Acme \u00adPort, said', 'President of Acme Port'],
  // where a firm has its seat
  [
    '[Ken Ode], founding director of the Berlin-based firm <Acme Consult>, said',
    'founding director of Acme Consult',
  ],
  ['[Ken Ode], chief executive of the Berlin-based firm, said', 'chief executive'],
  ['British defence secretary [Amy Hale] spoke', 'Defence Secretary of the United Kingdom'],
  ['acting Prime Minister [Omar Saleh] spoke', 'acting Prime Minister'],
  ['acting French Prime Minister [Luc Morel] spoke', 'acting Prime Minister of France'],
  ['President-elect [Rosa Díaz] takes office in May.', 'President-elect'],
  ['Chilean President-elect [Rosa Díaz] takes office in May.', 'President-elect of Chile'],
  ['the outgoing president, [Rosa Díaz], waved', 'outgoing President'],
  ['the outgoing mayor of Porto, [Rui Alves], waved', 'outgoing mayor of Porto'],
  [
    'then-director of the Coastal Institute, Prof. [Hana Sato], warned',
    'former director of the Coastal Institute',
  ],
  [
    'the then director of the Coastal Institute Dr. [Hana Sato] warned',
    'former director of the Coastal Institute',
  ],
  [
    'the Jammu and Kashmir Lieutenant Governor, [Anil Rawat] on Monday',
    'Jammu and Kashmir Lieutenant Governor',
  ],
  [
    '[Sue Nolan], comptroller general of the territory’s Department of Finance, says',
    'comptroller general of the Department of Finance',
  ],
  ['the Crown Prince, [Nasser bin Hamad], received him', 'Crown Prince'],
  ['HRH Crown Prince [Nasser] received him', 'Crown Prince'],
  ['[Crown Prince Nasser] received him', 'Crown Prince'],
  // a title before, and nothing else
  ['Regarding former president [Fernando Lucas], he said little.', 'former President'],
  ['Hosting President [Rosa Díaz], he smiled.', 'President'],
  ['The Government of President [Rosa Díaz] fell.', 'President'],
  ['Replacing Finance Minister [Olu Ade] is hard.', 'Finance Minister'],
  [
    'Royal Air Force of Ruritania Commander Air Vice Marshal [Hamid Said] came',
    'Royal Air Force of Ruritania Commander',
  ],
  ['Naa Professor [John Abila] poured libation.', 'Professor'],
  ['[Ana Belo], Chairman Head of the Rice Board, spoke.', 'Head of the Rice Board'],
  ['[Ali Saad], the minister of works, {Omar Saleh}, the mayor, and others', 'Minister of works'],
  [
    '[Jorge Lemes], president of Federación Agraria on the eve of the strike.',
    'President of Federación Agraria',
  ],
  ['[Ana Saad], founder of Lo Tizo (Hebrew for a Light), says', 'founder of Lo Tizo'],
  ['[Ana Saad], the Municipal Chief Executive (MCE) disclosed this', 'Municipal Chief Executive'],
  ['[Ana Saad], the former minister of the Amiri Diwan to hear them', 'former Minister of the Amiri Diwan'],
  [
    '[Ana Saad], a former senior {Tramp} adviser on Latin America, warned',
    'former senior Tramp adviser on Latin America',
  ],
  ['[Ana Saad], a lawyer for {Tom Tramp}, warned', 'lawyer for Tom Tramp'],
  ['[Ana Saad], Gabon’s main opposition leader, was there', 'Gabon’s main opposition leader'],
  ['[Ana Saad] (29), vice-president of the Young Farmers, said', 'Vice-president of the Young Farmers'],
  ['[Ana Saad], 47, is the president of the Kawra Women’s Group', 'President of the Kawra Women’s Group'],
  [
    '[Ana Saad], an economics professor at the University of Oldtown, said',
    'economics professor at the University of Oldtown',
  ],
  ['[Ana Saad], the new managing director of Acme Coal, said', 'managing director of Acme Coal'],
  [
    '[Ana Saad], member of the convening committee of Oldtown Municipality, said',
    'member of the convening committee of Oldtown Municipality',
  ],
  [
    '[Ana Saad], the territory’s executive director of health for the Baffo region, said',
    'executive director of health for the Baffo region',
  ],
  ['[Ana Saad], Yukon’s health and social services minister, said', 'Health and Social Services Minister'],
  ['Quirky Barrels co-owner [Ana Saad] said', 'Quirky Barrels co-owner'],
  [
    'Additional Superintendent of Police (Rural), [Ana Saad], as quoted',
    'Additional Superintendent of Police',
  ],
  ['prison service spokesman [Ana Saad] said', 'prison service spokesman'],
  ['Security Analyst Maj Gen (retd) [Ana Saad] said', 'Security Analyst'],
  ['[Ana Saad], a curator and Peruvian art consultant who left', 'curator and Peruvian art consultant'],
  ['[Ana Saad], journalist, owner and poet', 'journalist'],
  ['[Ana Saad], {Leif}’s lawyer, said', 'Leif’s lawyer'],
  [
    '[Ana Saad], former director of government affairs and public policy for Acme, said',
    'former director of government affairs and public policy for Acme',
  ],
  [
    '[Ana Saad], the Senior Presidential Advisor and Chairman of the National Jubilee Board, said',
    'Senior Presidential Advisor and Chairman of the National Jubilee Board',
  ],
  [
    '[Ana Saad], senior curator for the department of mammals at the Peruvian Museum, said',
    'senior curator for the department of mammals at the Peruvian Museum',
  ],
  ['President [Rosa Díaz] of Chile waved.', 'President of Chile'],
  ['[King Felipe] of Spain waved.', 'King of Spain'],
  ['the Crown Prince and Prime Minister [Kyra Mitso] of Greece met', 'Prime Minister of Greece'],
  ['Impeachment of judge [John Lope] could go ahead', 'judge'],
  ['Her Royal Highness Crown Princess [Noor] came', 'Crown Princess'],
  [
    'were the Minister of Justice and Public Security, [Ana Saad], with',
    'Minister of Justice and Public Security',
  ],
  ['Embattled former Acme board chair [Ana Saad] pleaded', 'former Acme board chair'],
  ['Psychologist and researcher [Ana Saad] explains', 'Psychologist and researcher'],
  [
    'Deputy Commissioner (Media) of Oldtown Police, BM [Ashraf Ali], confirmed',
    'Deputy Commissioner of Oldtown Police',
  ],
  ['said {Paul Dra}, senior trade adviser to Agriculture Secretary [Dan Glick].', 'Agriculture Secretary'],
  ['the father of future President [Rosa Díaz]', 'future President'],
  // what points into the article
  ['[Rosa Díaz], the vice president of the country, waved.', 'Vice President'],
  ['[Rosa Díaz], President of the Republic, waved.', 'President'],
  [
    'The Ruritanian National Museum burned. [Ida Holm], director of the museum, wept.',
    'director of the Ruritanian National Museum',
  ],
  ['[Ida Holm], director of the museum in Old Hills, wept.', 'director of the museum in Old Hills'],
  ['[Kofi Ansa], Member of Parliament for the area, came.', 'Member of Parliament'],
]

test.each(stated)('%s', (marked, role) => {
  expect(rolesIn(marked)).toEqual([role])
})

test.each([
  ['a spokesman whose airline is named nowhere', '[Kay Ezen], a spokesman for the airline, said'],
  [
    'the title of whoever is named next',
    'the Minister of Works, [Ali Saad], the Minister of Tourism {Iván Esk}, and',
  ],
  ['a title that ends with another person', '{Omar Saleh}, the mayor of Lyon and [Ali Saad]'],
  ['a bridge', 'at the King Hussein Bridge [Ali Saad] waited'],
  ['a name that begins like a title', '[King Jung-min], the show’s director, remarked'],
  ['a life long', '[Ana Saad], a member of Sciento all her life, left'],
  ['praise', '[Ana Saad] is a respectable leader for the nation'],
  ['a wife', '[Ana Saad], wife of the mayor of Lyon, said'],
  ['a former flame', '[Ana Saad], a friend of the president, said'],
  ['an officer of no kind', '[Ana Saad], an official, said'],
])('no role is given by %s', (_, marked) => {
  expect(rolesIn(marked).filter((role) => role !== 'Minister of Works')).toEqual([])
})
