import type { TaggedLanguage } from '#generator/recognise/languages/tagged-languages.ts'

/** As SENTENCES; written when the rules were there. */
export const LATER_SENTENCES: Readonly<Record<TaggedLanguage, string>> = {
  es: `
    VE CO | Cientos de venezolanas cruzaron ayer a Colombia por el puente.
    UA RU | Kiev denunció un ataque ruso contra una central ucraniana.
    HT | Las pandillas haitianas controlan el puerto.
    AR UY | Argentinos y uruguayos compartirán la red de gas.
    SY TR | Los refugiados sirios vuelven desde Turquía.
    - | La profesora tradujo la novela al portugués y al italiano.
    GB | El Gobierno escocés pedirá otro referéndum.
    LB IL | El ejército israelí bombardeó el sur del Líbano.
    BE | Una ciclista belga ganó la etapa.
    PL HU | Polonia y Hungría bloquearon el presupuesto.
    - | El barco encalló en el canal de Panamá.
    PA | Panamá subirá los peajes el año próximo.
    MX US | La frontera entre México y EEUU sigue cerrada.
    AU | Los australianos eligieron nuevo parlamento.
    - | Llovió sobre toda Europa y el norte de África.
    SN GM | Pescadores senegaleses fueron hallados frente a Gambia.
    KE | La atleta keniana batió el récord.
    PY BO | Paraguay y Bolivia abren un paso fronterizo.
    CL | El Banco Central de Chile mantuvo los tipos.
    PT | El portugués Ruben Dias no jugará.`,
  de: `
    VE CO | Tausende Venezolaner flohen nach Kolumbien.
    UA RU | Bei einem russischen Angriff auf ukrainische Kraftwerke starben zwei Menschen.
    AT | Der österreichische Nationalrat tagte bis Mitternacht.
    IT | Italiens Küstenwache rettete 80 Menschen.
    ES PT | Spanische und portugiesische Feuerwehren kämpfen gegen die Flammen.
    HU | Ungarn lehnt den Vorschlag ab.
    - | Der Kurs Chinesisch für Anfänger beginnt im Herbst.
    LB IL | Israel griff Stellungen im Süden des Libanon an.
    BE | Die Belgierin gewann die Etappe vor dem Feld.
    AU | Australische Forscher fanden eine neue Froschart.
    US | Der US-Präsident sagte die Reise ab.
    DE FR | Die deutsch-französische Freundschaft wird sechzig.
    ZA | Südafrikas Präsident trat vor die Presse.
    KE ET | Kenianische Läufer siegten vor einem Äthiopier.
    BR | In Brasilien brennen die Wälder.
    - | Die Deutsche Bahn streicht hundert Züge.
    VN TH | Vietnam und Thailand bauen eine Straße.
    EG | Ägyptische Archäologen öffneten das Grab.
    IE | Die Iren stimmen über die Verfassung ab.
    - | Im Hafen von Hamburg lagern Bananen aus Mittelamerika.`,
  pt: `
    VE CO | Milhares de venezuelanos fugiram para a Colômbia.
    UA RU | Um ataque russo contra uma central ucraniana matou dois homens.
    AR UY | Argentinos e uruguaios vão partilhar a rede de gás.
    ES PT | Bombeiros espanhóis e portugueses combatem o fogo.
    - | O romance foi traduzido para o inglês e o alemão.
    LB IL | O exército israelense bombardeou o sul do Líbano.
    BE | A ciclista belga ganhou a etapa.
    AU | Os australianos elegeram um novo parlamento.
    - | O navio encalhou no canal do Panamá.
    MX US | A fronteira entre o México e os EUA continua fechada.
    SY TR | Os refugiados sírios regressam da Turquia.
    KE ET | Corredores quenianos venceram um etíope.
    PY BO | O Paraguai e a Bolívia abrem um posto de fronteira.
    - | Choveu em toda a Europa e no norte da África.
    ZA | O presidente sul-africano falou à imprensa.
    JP | Três turistas japoneses perderam-se na serra.
    EG | Arqueólogos egípcios abriram o túmulo.
    - | Ela servia café aos visitantes.
    UA PL | A Polónia recebe mais refugiados da Ucrânia.
    GB | O governo escocês quer outro referendo.`,
  fr: `
    VE CO | Des milliers de Vénézuéliens ont fui vers la Colombie.
    UA RU | Une attaque russe contre une centrale ukrainienne a fait deux morts.
    DZ FR | L'Algérie rappelle son ambassadeur en France.
    ES PT | Les pompiers espagnols et portugais luttent contre le feu.
    - | Le roman a été traduit en anglais et en allemand.
    LB IL | L'armée israélienne a bombardé le sud du Liban.
    BE | La cycliste belge a gagné l'étape.
    AU | Les Australiens ont élu un nouveau parlement.
    - | Le navire s'est échoué dans le canal de Panama.
    MX US | La frontière entre le Mexique et les Etats-Unis reste fermée.
    SY TR | Les réfugiés syriens reviennent de Turquie.
    KE ET | Des coureurs kényans ont devancé un Éthiopien.
    HT DO | Haïti ferme sa frontière avec la République dominicaine.
    - | Il a plu sur toute l'Europe et le nord de l'Afrique.
    ZA | Le président sud-africain a parlé à la presse.
    CN | La croissance chinoise ralentit.
    EG | Des archéologues égyptiens ont ouvert la tombe.
    BF ML | Le Burkina Faso et le Mali quittent l'organisation.
    GB | Le gouvernement écossais veut un autre référendum.
    - | Les enfants sont montés sur les montagnes russes.`,
}
