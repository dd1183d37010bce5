import {
  bitsOfClasses,
  HONORIFIC,
  ORGANISATION,
  PARTICLE,
  REPORTING,
  TITLE,
  type WordClass,
} from '#generator/recognise/words/word-classes.ts'
import type { TaggedLanguage } from './tagged-languages.ts'

const CLASSES: Readonly<Record<TaggedLanguage, readonly WordClass[]>> = {
  de: [
    [
      TITLE,
      `herr herrn frau dr prof professor professorin doktor kanzler kanzlerin bundeskanzler bundeskanzlerin altkanzler altbundeskanzler präsident
      präsidentin bundespräsident bundespräsidentin staatspräsident us-präsident ministerpräsident ministerpräsidentin minister ministerin
      außenminister außenministerin innenminister innenministerin finanzminister finanzministerin verteidigungsminister verteidigungsministerin
      wirtschaftsminister wirtschaftsministerin gesundheitsminister gesundheitsministerin justizminister justizministerin umweltminister
      umweltministerin premier premierminister premierministerin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin
      vorsitzender vorsitzende vorsitzenden parteichef parteichefin fraktionschef fraktionschefin chef chefin trainer bundestrainer
      cheftrainer sprecher sprecherin regierungssprecher generalsekretär generalsekretärin direktor direktorin leiter leiterin geschäftsführer
      geschäftsführerin vorstandschef vorstandsvorsitzender manager staatssekretär staatssekretärin senator senatorin abgeordneter abgeordnete
      abgeordneten bischof erzbischof kardinal papst pfarrer könig königin kaiser kaiserin prinz prinzessin fürst fürstin herzog herzogin graf
      gräfin general oberst major hauptmann kommissar kommissarin richter richterin staatsanwalt anwalt rechtsanwalt autor autorin schriftsteller
      schriftstellerin regisseur regisseurin schauspieler schauspielerin sänger sängerin komponist maler künstler stürmer torwart verteidiger
      kapitän dirigent philosoph historiker politiker politikerin landrat landrätin botschafter botschafterin`,
    ],
    [
      ORGANISATION,
      `ministerium partei universität bank gesellschaft verein verband bundesamt amt behörde kommission rat gericht bundesgericht parlament bundestag
      landtag senat regierung bundesregierung polizei armee bundeswehr zeitung rundschau nachrichten rundfunk fernsehen gmbh ag kg se stiftung
      institut akademie hochschule schule krankenhaus klinik museum theater verlag konzern unternehmen gruppe gewerkschaft fraktion liga klub club
      fc sv sc tsv vfb vfl bundesliga union bund`,
    ],
    [
      HONORIFIC,
      'herr herrn frau dr prof professor professorin doktor präsident präsidentin kanzler kanzlerin minister ministerin',
    ],
    [PARTICLE, 'von vom zu zum zur van der den de di da del du la le bin ibn al el und'],
    [
      REPORTING,
      `sagte sagt sagten sagen erklärte erklärt betonte betont teilte kündigte forderte fordert warnte warnt kritisierte kritisiert
      meinte meint schrieb schreibt berichtete berichtet erzählte erzählt äußerte bestätigte bestätigt fügte zeigte traf gewann spielte wurde
      glaubt glaubte findet verlangte versprach antwortete fragte hat hatte ist war will wollte`,
    ],
  ],
  es: [
    [
      TITLE,
      `señor señora señorita sr sra srta don doña d dña dr dra doctor doctora profesor profesora presidente presidenta expresidente expresidenta
      vicepresidente vicepresidenta ministro ministra exministro exministra primer canciller gobernador gobernadora alcalde alcaldesa exalcalde
      senador senadora diputado diputada concejal secretario secretaria director directora portavoz vocero vocera jefe jefa líder coordinador
      coordinadora consejero consejera embajador embajadora fiscal juez jueza magistrado magistrada abogado abogada general coronel capitán
      comandante teniente sargento comisario inspector obispo arzobispo cardenal papa padre sor san santo rey reina príncipe princesa infanta
      duque duquesa conde condesa marqués marquesa emperador escritor escritora poeta novelista actor actriz cantante pintor director
      técnico entrenador seleccionador delantero portero centrocampista defensa ciclista tenista jugador futbolista piloto torero
      periodista historiador historiadora economista analista dirigente candidato candidata empresario empresaria`,
    ],
    [
      ORGANISATION,
      `ministerio partido universidad banco caja compañía empresa grupo asociación federación confederación comisión comité consejo junta gobierno
      congreso senado parlamento cortes tribunal audiencia juzgado corte policía ejército guardia agencia instituto centro fundación academia
      escuela colegio hospital museo teatro diario periódico revista radio televisión canal club real atlético deportivo liga copa unión frente
      movimiento organización sindicato consejería ayuntamiento diputación embajada secretaría dirección oficina sociedad s.a sa`,
    ],
    [
      HONORIFIC,
      `señor señora señorita sr sra srta don doña d dña dr dra doctor doctora profesor profesora presidente presidenta expresidente ministro ministra
      general coronel gobernador alcalde senador senadora diputado diputada secretario director embajador juez obispo arzobispo`,
    ],
    [PARTICLE, 'de del la las los el y e i van von der den da das do dos di du le san al bin ibn'],
    [
      REPORTING,
      `dijo dice dicen señaló señala afirmó afirma aseguró asegura explicó explica indicó indica declaró declara anunció anuncia agregó añadió añade
      manifestó manifiesta destacó destaca subrayó subraya sostuvo sostiene comentó comenta reconoció reconoce precisó precisa advirtió advierte
      pidió pide recordó recuerda consideró considera confirmó confirma informó informa reiteró expresó expresa respondió negó criticó denunció
      apuntó insistió matizó concluyó expuso quien ganó venció marcó llegó visitó viajó nació murió`,
    ],
  ],
  fr: [
    [
      TITLE,
      `monsieur madame mademoiselle m mme mlle mm dr docteur professeur pr me maître président présidente ex-président vice-président
      vice-présidente ministre premier première chancelier chancelière gouverneur gouverneure maire sénateur sénatrice député députée
      secrétaire directeur directrice porte-parole chef cheffe patron patronne commissaire ambassadeur ambassadrice procureur procureure
      juge avocat avocate général colonel capitaine commandant lieutenant maréchal amiral évêque archevêque cardinal pape père frère sœur
      abbé saint sainte roi reine prince princesse duc duchesse comte comtesse marquis marquise baron baronne empereur impératrice
      écrivain écrivaine auteur auteure poète romancier acteur actrice comédien comédienne chanteur chanteuse peintre sculpteur compositeur
      réalisateur réalisatrice cinéaste philosophe historien historienne économiste entraîneur sélectionneur attaquant gardien défenseur milieu
      joueur pilote journaliste dirigeant candidat candidate architecte chimiste mathématicien physicien botaniste`,
    ],
    [
      ORGANISATION,
      `ministère parti université banque société compagnie groupe association fédération confédération commission comité conseil gouvernement
      congrès sénat parlement assemblée tribunal cour police armée gendarmerie agence institut centre fondation académie école collège lycée
      hôpital musée théâtre journal revue radio télévision chaîne club ligue coupe union front mouvement organisation syndicat mairie ambassade
      olympique stade racing entreprise éditions`,
    ],
    [
      HONORIFIC,
      `monsieur madame mademoiselle m mme mlle mm dr docteur professeur pr maître président présidente ministre général colonel capitaine gouverneur
      sénateur député ambassadeur juge évêque archevêque chancelier chancelière`,
    ],
    [PARTICLE, "de du des d' la le les l' et van von der den da di del bin ibn ben al el"],
    [
      REPORTING,
      `dit disait déclaré déclare déclara affirmé affirme affirma expliqué explique expliqua annoncé annonce annonça ajouté ajoute ajouta
      souligné souligne estimé estime estima indiqué indique précisé précise rappelé rappelle reconnu reconnaît assuré assure confié confie
      écrit écrivit répondu répond répondit demandé demande dénoncé dénonce critiqué qui a est né née épouse épousa meurt mourut
      succède devient devint joue incarne remporte bat`,
    ],
  ],
  pt: [
    [
      TITLE,
      `senhor senhora sr sra dom dona d dr dra doutor doutora professor professora prof presidente ex-presidente vice-presidente ministro ministra
      ex-ministro primeiro-ministro primeira-ministra chanceler governador governadora ex-governador prefeito prefeita ex-prefeito senador senadora
      deputado deputada vereador vereadora secretário secretária diretor diretora director directora porta-voz chefe líder coordenador coordenadora
      embaixador embaixadora procurador procuradora juiz juíza desembargador advogado advogada general coronel capitão comandante tenente sargento
      delegado bispo arcebispo cardeal papa padre frei irmã são santo santa rei rainha príncipe princesa duque conde condessa marquês visconde
      barão imperador imperatriz escritor escritora poeta romancista ator atriz actor actriz cantor cantora pintor pintora compositor realizador
      cineasta filósofo historiador economista treinador técnico seleccionador atacante goleiro zagueiro meia avançado jogador piloto
      jornalista dirigente candidato candidata empresário empresária arquitecto arquiteto`,
    ],
    [
      ORGANISATION,
      `ministério partido universidade banco caixa companhia empresa grupo associação federação confederação comissão comité comitê conselho governo
      congresso senado parlamento assembleia câmara tribunal supremo polícia exército agência instituto centro fundação academia escola colégio
      hospital museu teatro jornal revista rádio televisão canal clube liga taça copa união frente movimento organização sindicato secretaria
      prefeitura embaixada sociedade s.a sa ltda`,
    ],
    [
      HONORIFIC,
      `senhor senhora sr sra dr dra doutor doutora professor professora prof presidente ministro ministra general coronel governador governadora
      prefeito senador senadora deputado deputada secretário diretor director embaixador juiz bispo arcebispo`,
    ],
    [PARTICLE, 'de da do das dos e van von der den di del du la le el bin ibn al'],
    [
      REPORTING,
      `disse diz dizem afirmou afirma declarou declara explicou explica anunciou anuncia acrescentou acrescenta destacou destaca ressaltou ressalta
      contou conta lembrou lembra reconheceu reconhece informou informa confirmou confirma garantiu garante defendeu defende criticou considera
      considerou respondeu pediu negou comentou comenta avaliou avalia concluiu sublinhou referiu frisou adiantou salientou escreveu escreve
      que nasceu morreu venceu marcou quem`,
    ],
  ],
}

/** The closed classes of a language by folded word, beside the English ones: titles, bodies, particles, verbs of saying. */
export function wordClassesOf(language: TaggedLanguage): ReadonlyMap<string, number> {
  return bitsOfClasses(CLASSES[language])
}
