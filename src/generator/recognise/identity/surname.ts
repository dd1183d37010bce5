import type { PersonName } from './person-name.ts'

/** The commonest surnames of China, Korea, Vietnam and their diasporas, which stand before the given name: Wang Yi. */
const SURNAMES_FIRST: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang xu feng ' +
    'deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao lou shen zhong fu cui ' +
    'tan lu wan jia xia fang shi xiong bai meng qin qiu hou jiang yin xue yan lei long tao he mao hao gu gong shao qian ' +
    'xi wen qiao bo lai hua geng mu qu ban jin tung tsai lai ko hsieh chiang chu leung cheung wong chan lam lau ng ho ' +
    'kim lee park choi jung chung kang cho yoon yun jang lim han shin seo kwon hwang ahn song ryu hong moon bae paik ri ' +
    'pak ro roh nguyen tran le pham hoang huynh phan vu vo dang bui do duong ly to goh koh tan teo ong'
  ).split(' '),
)

/** "Son of" and "daughter of", in the spelling of `PersonName.words`. */
const FATHER_FOLLOWS: ReadonlySet<string> = new Set(['ibn', 'bint'])

/**
 * The words of a full name that may be its surname: the last, and the first where surnames stand first in East Asia.
 * None of a one-word name, and none where the last word names the father: Mohammed bin Salman.
 */
export function surnamesOf({ words }: PersonName): readonly string[] {
  const [first = ''] = words
  const last = words[words.length - 1]
  if (last === undefined || words.length < 2 || FATHER_FOLLOWS.has(words[words.length - 2]!)) return []
  return SURNAMES_FIRST.has(first) && first !== last ? [last, first] : [last]
}
