import type { jiashiWords } from '../../campaigns'
import type { sampleMessageWords } from '../../solidarity-messages'
import type { InFull } from '../../words'

export const jiashi: InFull<typeof jiashiWords> = {
  title: '声援深圳佳士工人',
  summary:
    '深圳佳士科技的工人要成立自己的工会。ICOR 呼吁各地组织与他们站在一起，要求释放被捕的人。',
  'appeal/opening':
    '从2018年5月起，深圳佳士科技的工人一直争取成立自己的工会。<1/>他们反对强制加班，也反对公司任意以扣减工资作为惩罚。据呼吁书说，官方的工会联合会转而与他们作对；于是他们着手在厂里建立一个独立工会。',
  'appeal/note-date':
    '呼吁书只写了月份，没有写年份。年份是根据签署名单推断的，名单截至2018年10月15日；呼吁书本身没有注明日期。',
  'appeal/answer': '他们得到怎样的回应',
  'appeal/force': '据呼吁书说，资方和警察以暴力回应，并列举了四种后果：',
  'appeal/beatings': '站出来说话的人遭到殴打和解雇。',
  'appeal/prison': '有人被关进监狱。',
  'appeal/abduction': '有人被带走，没有人知道去了哪里。',
  'appeal/families': '他们的家人和支持者也受到压力。',
  'appeal/together': '他们为什么并不孤单',
  'appeal/support':
    '全国各地都有人站到他们一边。有人前往深圳，聚集在当地派出所前，要求释放被拘押的人；其他城市也有声援行动。经历过文化大革命的老人带着毛泽东的画像前来，回忆起他们心目中由工人当家的那个中国。',
  'appeal/strikes':
    '事情并不只关乎一家工厂。呼吁书提到，几个月来全国各地相互呼应的罢工不断增多，高科技行业和汽车行业的劳动条件损害着人的健康。工人们在互联网上讲述自己的斗争，请求国外声援；在一段视频里，他们中的几个人唱起了《国际歌》。',
  'appeal/call': 'ICOR 对成员组织的号召',
  'appeal/solidarity':
    '<1>ICOR</1> 已宣布支持这场斗争，并号召成员组织开展声援。声援信请寄往本页所列的地址；来信会转交，也会发表。',
  'demands.text/release': '立即释放因佳士斗争而被关押的所有工人、学生和支持者。',
  'demands.text/unions': '维护工人组织独立工会的权利。',
  'demands.text/unity': '加强全世界劳动者跨越国界的团结。',
  'targets.name/company': '深圳佳士科技',
  'targets.role/company': '雇主',
  'targets.name/authorities': '深圳当局',
  'targets.role/authorities': '警方以及决定关押的部门',
  'solidarity.note': '来信由 ICOR 转交给工人并予以发表。',
}

export const sampleMessage: InFull<typeof sampleMessageWords> = {
  organization: '本站的示例',
  text: '这是一则示例，不是任何组织的来信。寄给这次声援行动的信，经审核人员读过之后，会以其写成的语言登在这里。',
}
