/* Given names that are nearly always a man's or a woman's, of the languages whose names English papers have most. */
const MEN = `abdul abdullah adam ahmed ahmad alan albert alberto alejandro alexander alfred ali amir anders andre andrew anthony antonio arthur barack
  benjamin bernard bernie bill bob boris brian bruce carl carlos charles christopher colin craig cyril daniel david dennis diego dmitry
  donald douglas edward emmanuel eric ernest fernando francis francisco frank fred gary george gerald giovanni gordon gregory harold
  harry hassan henry howard hugh ibrahim imran ivan jack jacob james jason javier jeff jeffrey jeremy jim joe joel john jonathan jorge
  jose joseph joshua juan julian justin karl keith kenneth kevin khalid kyle larry lawrence leonard luis lula luke mahmoud manuel
  marco marcus mario mark martin matthew michael miguel mike mitch mohamed mohammad mohammed muhammad narendra nathan neil
  nicholas nicolas nigel omar oscar pablo patrick paul pedro peter philip phillip pierre rafael rahul rajesh ralph ramon raul ravi
  richard rick robert roberto rodrigo roger ronald roy russell samuel sanjay scott sean sergei sergio simon stanley stephen steve
  steven stuart sunil suresh ted thomas tim timothy tom tomas tony vijay vincent alvaro claudio eduardo efrain emilio enrique felipe gabriel guillermo gustavo hector hugo ignacio jaime joaquin leandro leonardo
  lorenzo marcelo mateo mauricio osiris rene ricardo ruben salvador santiago sebastian vladimir volodymyr walter warren wayne william yusuf`
const WOMEN = `agnes aisha alice alicia amanda amy ana andrea angela anita anna anne annie barbara beatrice bernadette bertha brenda carla
  carly carmen carol caroline catherine charlotte christina christine cindy claire claudia cristina cynthia deborah debbie denise diana
  diane donna doris dorothy elena elizabeth ellen emily emma esther eva evelyn fatima florence frances gabriela georgina gloria grace
  hannah heather helen helena helga hillary indira irene isabel isabella jacinda jacqueline jane janet janice jennifer jessica joan
  joanna josephine joyce judith judy julia juliana julie karen kate katherine kathleen kathryn katie kelly laura lauren leila linda
  lisa lucia lucy lynn madeleine margaret maria mariam marie marilyn marta martha mary maryam megan melania melissa mercedes michelle
  monica nadia nancy natalia natalie natasha nicola nicole nikki olivia pamela patricia paula priscilla rachel rebecca regina rosa rose
  roxana ruth samantha sandra sara sarah sharon sheila shirley silvia sofia sonia sophia sophie stella stephanie susan susana sylvia
  tamara teresa theresa tina ursula valerie vanessa vera veronica victoria virginia wendy beatriz cecilia dilma gabriella isabela leticia lorena luisa mariana paola raquel silvana soledad ximena yolanda yvonne zainab`
/** What a given name in small letters says: above 0 for a man's, below for a woman's. */
export const GIVEN_NAMES: ReadonlyMap<string, number> = new Map([
  ...MEN.split(/\s+/).map((name) => [name, 2] as const),
  ...WOMEN.split(/\s+/).map((name) => [name, -2] as const),
])
