/** A search, and the articles that answer it by the names of their files: 2 are about it, 1 touch it; all others do not. */
export interface JudgedQuery {
  readonly text: string
  readonly grades: ReadonlyMap<string, number>
}

/** Judged by reading what the texts of en-worldwide-newswire (half of its papers) are about, before anything was searched for. */
const LINES = `
monkeypox stigma | in_hdtimes_2:2
ebola outbreak guinea | af_afrol_9:2
locust plague madagascar | af_afrol_14:2
kenya president prosecution hague | af_afrol_15:2
uganda gay activist murdered | af_afrol_1:2 af_afrol_10:1
homosexuality law ethiopia | af_afrol_10:2 af_afrol_1:1
nile dam | af_afrol_11:2
malawi corruption donors | af_afrol_12:2
child labour | afs_ips_14:2 af_ips_15:2 af_ips_16:2 af_ips_18:1
social protection children | af_ips_16:2 af_ips_15:1 afs_ips_14:1
wildlife conservation africa | af_ips_5:2 af_ips_17:1
ukraine war food prices africa | af_ips_3:2 af_ips_4:2 af_ips_1:1 af_ips_2:1
argentina inflation | arg_buenosairestimes_3:2 arg_buenosairestimes_8:2 arg_buenosairestimes_4:1 arg_buenosairestimes_2:1
amazon deforestation | arg_buenosairestimes_12:2
boca juniors libertadores | arg_buenosairestimes_14:2 arg_buenosairestimes_15:1
farmers strike | arg_buenosairestimes_16:2
ecuador prison | arg_buenosairestimes_20:2
grandmothers plaza de mayo | arg_buenosairestimes_7:2
bolsonaro voting machines | arg_buenosairestimes_11:2
amia bombing iranian plane | arg_buenosairestimes_9:2 paraguay_mercopress_7:2
home loans interest rates australia | aus_newscomaus_6:2 aus_newscomaus_7:2
nuclear power | aus_newscomaus_5:2 cn_article_scmp_38:2 cn_article_scmp_57:1
pope francis residential school | canada_nunavut_2:2 canada_nunavut_3:2 canada_nunavut_1:2
motorcycles highways bangladesh | bangladesh_star_12:2
election commission bangladesh | bangladesh_star_13:2 bangladesh_star_11:1
attacks religious minorities | bangladesh_star_2:2 bangladesh_star_1:1
coal mine | bangladesh_star_7:2
brahmaputra pollution | bangladesh_star_17:2
figure skating | cn_article_scmp_10:2
south china sea destroyer | cn_article_scmp_58:2 cn_article_scmp_41:2
mortgage boycott | cn_article_scmp_31:2 cn_article_scmp_32:1
rainbow flags tsinghua | cn_article_scmp_36:2 cn_article_scmp_76:2
fukushima executives | cn_article_scmp_57:2
unification church abe | cn_article_scmp_55:2 cn_article_scmp_40:1
south korea fighter jet | cn_article_scmp_56:2
droupadi murmu | cn_article_scmp_30:2 in_hdtimes_18:1
indonesia new capital | cn_article_scmp_45:2 cn_article_scmp_44:1
ranil sri lanka chinese investment | cn_article_scmp_60:2
chinese influencers live streaming | cn_article_scmp_73:2 cn_article_scmp_33:1 cn_article_scmp_34:1
nft platform | cn_article_scmp_50:2 jr_albawaba_9:1
sudanese refugees cairo | eg_times_2:2
coffee exports el salvador | elsalv_elsalvadorinenglish_1:2 elsalv_elsalvadorinenglish_3:1
ghana public debt imf | ghana_newsghana_18:2 ghana_newsghana_2:1
kargil war | in_hdtimes_16:2 in_hdtimes_17:2 in_kash_4:2 in_kash_8:1
student suicide tamil nadu | in_hdtimes_5:2 in_hdtimes_1:2
money laundering | in_hdtimes_7:2 cn_article_scmp_42:2 uae_times_4:2 in_hdtimes_3:1 in_hdtimes_4:1
palestinians killed west bank | kw_gulftimes_5:2
jewish agency russia | israel_haaretz_9:2 israel_haaretz_15:2
king abdullah | jr_times_4:2 jr_times_9:2 jr_albawaba_3:2
kuwait cabinet resignation | kw_times_10:2 kw_times_11:2 kw_times_4:1 jr_albawaba_2:1 kw_times_7:1
te reo maori language | nz_rnz_14:2
climate change adaptation | nz_rnz_9:2 nz_rnz_8:1 af_ips_20:1
panama protests dialogue | pan_newsroompanama_3:2 pan_newsroompanama_6:2 pan_newsroompanama_2:1 pan_newsroompanama_5:1
ramaphosa energy crisis | sa_iol_1:2 sa_iol_10:2 sa_iol_11:2
mkhwebane suspension | sa_iol_13:2 sa_iol_8:2
saudi arabia greece | saud_gazette_1:2 saud_gazette_11:2 saud_gazette_8:2 saud_daily_7:1
mercosur summit | uruguay_mercopress_1:2
legalizing drugs mujica | uruguay_mercopress_2:2
machu picchu | peru_andina_6:2 peru_andina_9:1
castillo investigation prosecutor | peru_andina_4:2 peru_andina_7:1
`

export const JUDGED_QUERIES: readonly JudgedQuery[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [text = '', files = ''] = line.split(' | ')
    const grades = files.split(' ').map((graded) => graded.split(':'))
    return { text, grades: new Map(grades.map(([file = '', grade]) => [file, Number(grade)])) }
  })

/**
 * How good a list is: normalised discounted cumulative gain of its first ten (Järvelin and Kekäläinen 2002), gains
 * 2^grade - 1; from 0 to 1.
 */
export function ndcgOf(found: readonly string[], grades: JudgedQuery['grades']): number {
  const best = [...grades.values()].sort((one, other) => other - one)
  return gainOf(found.map((file) => grades.get(file) ?? 0)) / gainOf(best)
}

function gainOf(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0)
}
