import type { TaggedLanguage } from '#generator/recognise/languages/tagged-languages.ts'

/** Sentences with the codes of the countries that they name, "-" for none. They were written before there were rules. */
export const SENTENCES: Readonly<Record<TaggedLanguage, string>> = {
  es: `
    FR MA | El presidente de Francia viajó el lunes a Marruecos.
    ES FR | Los agricultores franceses bloquearon la frontera con España.
    CL | Una ingeniera chilena dirige el observatorio desde marzo.
    - | El chile y el tomate subieron de precio en los mercados.
    BR US | EE.UU. impuso nuevos aranceles al acero brasileño.
    CN US | EE UU y China reanudaron las conversaciones sobre el clima.
    GB US | Estados Unidos y el Reino Unido firmaron un tratado.
    US | Los ciudadanos estadounidenses deberán pedir un visado.
    - | Habla francés, alemán y un poco de ruso.
    GB | El inglés marcó dos goles en la segunda parte.
    GQ | Guinea Ecuatorial celebrará elecciones en noviembre.
    GW PT | Guinea-Bisáu recibió ayuda de Portugal tras las lluvias.
    GN | La capital de Guinea, Conakri, sufrió nuevos apagones.
    NE NG | Níger y Nigeria cerraron su frontera común.
    NE NG | Los nigerianos votaron ayer; los nigerinos lo harán en junio.
    DO | República Dominicana extraditó a dos hombres.
    DO | La tenista dominicana perdió en la primera ronda.
    - | Una tormenta cruza el golfo de México.
    - | Nuevo México aprobó la ley por un voto.
    - | La Ciudad de México amaneció cubierta de humo.
    JP KP | Corea del Norte lanzó dos misiles hacia Japón.
    CR KR | La selección surcoreana ganó a la de Costa Rica.
    CD RW | La República Democrática del Congo y Ruanda firmaron la paz.
    AE SA | Los saudíes y los emiratíes aumentarán la producción.
    DE NL | La ministra alemana visitó los Países Bajos.
    NL TH | Dos holandeses fueron detenidos en Tailandia.
    - | América Latina crecerá un dos por ciento.
    - | Los países sudamericanos se reunieron en Montevideo.
    HN SV | El Salvador y Honduras acordaron abrir un corredor.
    - | El salvador de la empresa fue un contable jubilado.
    EC | Ecuador cortó la luz cuando se acercaba el ecuador de la legislatura.
    GR TR | Turquía y Grecia discuten por una isla griega.
    - | La ensaladilla rusa es el plato más pedido del bar.
    AE QA | Los Emiratos Árabes Unidos y Catar ofrecieron mediar.
    IL IR | La escritora iraní y el director israelí compartieron el premio.
    GE RU | Georgia acusó a Rusia de violar su espacio aéreo.
    CI CM | Costa de Marfil derrotó a los cameruneses por dos a cero.
    - | Los indios mapuches protestaron ante el ayuntamiento.
    IN LK | El primer ministro indio llegó ayer a Sri Lanka.
    NZ PG | Nueva Zelanda y Papúa Nueva Guinea jugarán la final.`,
  de: `
    DE FR | Der französische Präsident reist am Montag nach Deutschland.
    US | Die USA verhängen neue Zölle auf Stahl.
    CN US | Die Vereinigten Staaten und China nehmen die Gespräche wieder auf.
    AT CH | Österreich und die Schweiz wollen die Grenze offen halten.
    CH | Schweizer Banken meldeten höhere Gewinne.
    CH | Eine Schweizerin gewann das Rennen in 42 Minuten.
    - | Sie spricht Französisch, Spanisch und etwas Russisch.
    - | Das Buch erscheint auf Deutsch und auf Englisch.
    GB | Großbritannien erhöht die Steuern, sagte ein britischer Minister.
    GB | Der Engländer schoss zwei Tore nach der Pause.
    NL | Die Niederlande bauen einen neuen Deich.
    NL | Zwei Niederländer und eine Holländerin wurden verletzt.
    TR GR | Die Türkei und Griechenland streiten über eine Insel.
    TR | Türkische Gerichte ließen drei Journalisten frei.
    PL UA | Polens Regierung liefert der Ukraine Panzer.
    PL | Der polnischen Wirtschaft geht es besser.
    RU | Russlands Armee rückt im Osten vor.
    KP JP | Nordkorea feuerte zwei Raketen in Richtung Japan.
    KR | Die südkoreanische Mannschaft siegte knapp.
    CD RW | Die Demokratische Republik Kongo und Ruanda schlossen Frieden.
    CI CM | Die Elfenbeinküste besiegte Kamerun mit zwei zu null.
    NE NG | Niger und Nigeria schlossen ihre gemeinsame Grenze.
    NG | Nigerianische Händler streiken seit Dienstag.
    GE RU | Georgien wirft Russland vor, den Luftraum zu verletzen.
    - | Die Länder Südamerikas trafen sich in Montevideo.
    - | Die Schweinepest erreicht Mecklenburg.
    - | Die Küche serviert Wiener Schnitzel und Berliner.
    - | Ein Tief zieht über den Indischen Ozean.
    IN LK | Der indische Regierungschef kam gestern in Sri Lanka an.
    SA AE | Saudi-Arabien und die Vereinigten Arabischen Emirate fördern mehr Öl.
    IL IR | Die israelische Luftwaffe griff Ziele im Iran an.
    IQ SY | Im Irak und in Syrien leben wieder mehr Christen.
    DK SE | Dänemark und Schweden verbindet eine Brücke.
    FI NO | Ein Finne und zwei Norweger stiegen als Erste auf.
    MX | In Mexiko gingen Tausende auf die Straße.
    - | Mexiko-Stadt versinkt jedes Jahr um Zentimeter.
    CZ SK | Tschechien und die Slowakei feiern gemeinsam.
    BA | Bosnien und Herzegowina wählt am Sonntag ein neues Parlament.
    - | Der Deutsche Schäferhund ist ein beliebter Hund.
    PG NZ | Neuseeland und Papua-Neuguinea spielen um den Titel.`,
  pt: `
    FR MA | O presidente da França viaja na segunda-feira para Marrocos.
    FR ES | Agricultores franceses bloquearam a fronteira com a Espanha.
    CL | Uma engenheira chilena dirige o observatório desde março.
    BR US | Os EUA impuseram novas tarifas ao aço brasileiro.
    CN US | Estados Unidos e China retomaram as conversas sobre o clima.
    GB PT | O Reino Unido e Portugal assinaram um tratado.
    US | Os cidadãos norte-americanos terão de pedir visto.
    US | O exército americano retirou as tropas da base.
    - | Ela fala francês, alemão e um pouco de russo.
    GB | O inglês marcou dois gols no segundo tempo.
    GQ | A Guiné Equatorial realiza eleições em novembro.
    GW PT | A Guiné-Bissau recebeu ajuda portuguesa depois das chuvas.
    GN | A capital da Guiné, Conacri, ficou sem luz.
    NE NG | O Níger e a Nigéria fecharam a fronteira comum.
    NG | Os nigerianos votaram no domingo.
    DO | A República Dominicana extraditou dois homens.
    - | Uma tempestade cruza o golfo do México.
    - | O Novo México aprovou a lei por um voto.
    - | A Cidade do México amanheceu coberta de fumaça.
    JP KP | A Coreia do Norte lançou dois mísseis na direção do Japão.
    CR KR | A seleção sul-coreana venceu a da Costa Rica.
    CD RW | A República Democrática do Congo e Ruanda assinaram a paz.
    AE SA | Os sauditas e os emiradenses vão aumentar a produção.
    DE NL | A ministra alemã visitou os Países Baixos.
    NL TH | Dois holandeses foram detidos na Tailândia.
    - | A América Latina vai crescer dois por cento.
    - | Os países sul-americanos reuniram-se em Montevidéu.
    HN SV | El Salvador e Honduras decidiram abrir um corredor.
    EC | O Equador cortou a luz por seis horas.
    GR TR | Turquia e Grécia discutem por uma ilha grega.
    AE QA | Os Emirados Árabes Unidos e o Catar ofereceram-se para mediar.
    IL IR | A escritora iraniana e o realizador israelita dividiram o prémio.
    GE RU | A Geórgia acusou a Rússia de violar o espaço aéreo.
    CI CM | A Costa do Marfim derrotou os camaroneses por dois a zero.
    AO MZ | Angola e Moçambique vão criar uma linha aérea.
    CV ST | Cabo Verde e São Tomé e Príncipe recebem mais turistas.
    TL | Timor-Leste comemora vinte anos de independência.
    IN LK | O primeiro-ministro indiano chegou ontem ao Sri Lanka.
    - | Os índios xavantes protestaram diante da prefeitura.
    NZ PG | A Nova Zelândia e a Papua-Nova Guiné jogam a final.`,
  fr: `
    ES MA | Le président de l'Espagne se rend lundi au Maroc.
    FR ES | Les agriculteurs français bloquent la frontière avec l'Espagne.
    CL | Une ingénieure chilienne dirige l'observatoire depuis mars.
    BR US | Les États-Unis imposent de nouvelles taxes sur l'acier brésilien.
    CN US | Les USA et la Chine reprennent les discussions sur le climat.
    GB PT | Le Royaume-Uni et le Portugal ont signé un traité.
    US | Les citoyens américains devront demander un visa.
    - | Elle parle français, allemand et un peu de russe.
    GB | L'Anglais a marqué deux buts en seconde période.
    GQ | La Guinée équatoriale vote en novembre.
    GW PT | La Guinée-Bissau a reçu une aide portugaise après les pluies.
    GN | La capitale de la Guinée, Conakry, est privée de courant.
    NE NG | Le Niger et le Nigeria ont fermé leur frontière.
    NE NG | Les Nigérians ont voté dimanche, les Nigériens voteront en juin.
    DO | La République dominicaine a extradé deux hommes.
    - | Une tempête traverse le golfe du Mexique.
    - | Le Nouveau-Mexique a adopté la loi.
    - | Mexico s'est réveillée sous la fumée.
    JP KP | La Corée du Nord a tiré deux missiles vers le Japon.
    CR KR | La sélection sud-coréenne a battu celle du Costa Rica.
    CD RW | La République démocratique du Congo et le Rwanda ont signé la paix.
    AE SA | Les Saoudiens et les Émiratis vont produire davantage.
    DE NL | La ministre allemande a visité les Pays-Bas.
    NL TH | Deux Néerlandais ont été arrêtés en Thaïlande.
    - | L'Amérique latine va croître de deux pour cent.
    - | Les pays sud-américains se sont réunis à Montevideo.
    HN SV | Le Salvador et le Honduras ouvrent un corridor.
    EC | L'Équateur a coupé le courant pendant six heures.
    GR TR | La Turquie et la Grèce se disputent une île grecque.
    AE QA | Les Émirats arabes unis et le Qatar proposent leur médiation.
    IL IR | L'écrivaine iranienne et le réalisateur israélien partagent le prix.
    GE RU | La Géorgie accuse la Russie d'avoir violé son espace aérien.
    CI CM | La Côte d'Ivoire a battu les Camerounais deux à zéro.
    PL | Une chercheuse polonaise a reçu la médaille.
    - | Il a joué une polonaise de Chopin au piano.
    IN LK | Le Premier ministre indien est arrivé hier au Sri Lanka.
    - | Les danseurs ont mangé du pain et de la crème anglaise.
    SN ML | Le Sénégal et le Mali ont rouvert la ligne de chemin de fer.
    BE CH | Des Belges et des Suisses participent à la course.
    NZ PG | La Nouvelle-Zélande et la Papouasie-Nouvelle-Guinée jouent la finale.`,
}
