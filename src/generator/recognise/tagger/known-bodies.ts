/**
 * Companies and brands, clubs, parties and bands that the press names without more and that look like people. Where a
 * document says otherwise ("the designer Ralph Lauren, who"), that counts.
 */
const NAMES = `
  abercrombie fitch, allen overy, arthur andersen, aston martin, austin reed, b braun, bain capital, baker hughes, baker mckenzie, balfour beatty, barnes noble,
  bear stearns, ben jerry, ben sherman, berkshire hathaway, black decker, booker mcconnell, booz allen, bristol myers, brooks brothers, burns philp,
  calvin klein, cantor fitzgerald, carl zeiss, charles schwab, charles tyrwhitt, christian dior, christian louboutin, church dwight, clifford chance,
  cushman wakefield, david jones, deloitte touche, dolce gabbana, dorothy perkins, drexel burnham, duncan hines, dunkin donuts, eddie bauer,
  edward jones, eli lilly, elizabeth arden, ernst young, estee lauder, fisher price, foster wheeler, fred perry, frost sullivan, georg jensen,
  goldman sachs, grant thornton, harley davidson, harley-davidson, harvey nichols, harvey norman, helena rubinstein, henry schein, herbert smith,
  hewlett packard, hugo boss, hunter douglas, jack daniel, jack daniels, jack wills, james hardie, jane street, jardine matheson, jean paul gaultier,
  jeronimo martins, jim beam, jimmy choo, jo malone, john deere, john hancock, john laing, john lewis, john menzies, john swire, johnnie walker, johnson controls,
  johnson matthey, jones lang lasalle, jp morgan, karen millen, kate spade, kleinwort benson, kohlberg kravis, kurt geiger, larsen toubro, laura ashley, laurent perrier,
  lazard freres, lehman brothers, leo burnett, levi strauss, li ning, liz claiborne, lloyds tsb, lord taylor, louis dreyfus, louis vuitton, 
  mahindra mahindra, marks spencer, marsh mclennan, mary kay, massimo dutti, max mara, merrill lynch, michael kors, mitchells butlers, morgan grenfell, morgan stanley,
  neiman marcus, nina ricci, norton rose, oliver wyman, oscar mayer, paddy power, patek philippe, paul stuart, paul weiss, peter jones, philip morris,
  phillips petroleum, piper jaffray, piper sandler, pratt whitney, procter gamble, ralph lauren, raymond james, reed elsevier, roland berger, rolls royce,
  rolls-royce, salomon brothers, salvatore ferragamo, sara lee, sherwin williams, simon schuster, slaughter may, smith barney, smith nephew, smith wesson,
  standard chartered, stanley black, stella artois, taylor wimpey, ted baker, thomas cook, thomas pink, thomson reuters, tim hortons,
  tommy bahama, tommy hilfiger, van cleef, vera bradley, vivienne westwood, warner bros, warner brothers, warner lambert,
  wells fargo, william hill, williams sonoma, willis towers, wood mackenzie, wood group, young rubicam, yves rocher, yves saint laurent,
  al jazeera, sinn fein, fianna fail, fine gael, plaid cymru, forza italia, janata dal, shiv sena, bharatiya janata, samajwadi, nahdlatul ulama, muslim league,
  awami league, jamaat e islami, akali dal, telugu desam, aston villa, crystal palace, preston north end, hamilton academical, partick thistle,
  raith rovers, alianza lima, boca juniors, colo colo, jorge wilstermann, newell's old boys, real betis, real sociedad, deportivo alaves, san lorenzo,
  santiago wanderers, velez sarsfield, vasco da gama, kaizer chiefs, orlando pirates, gor mahia, hearts of oak, asante kotoko, al ahly, persib bandung,
  pink floyd, jethro tull, led zeppelin, lynyrd skynyrd, duran duran, iron maiden, black sabbath, judas priest, molly hatchet`

/** Folded names, without "&" and "and". */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  NAMES.split(',').map((name) => name.trim().replaceAll(/\s+/g, ' ')),
)
