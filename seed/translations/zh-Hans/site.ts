import type { navigationWords, siteWords } from '../../globals'
import type { InFull } from '../../words'

export const site: InFull<typeof siteWords> = {
  name: 'Countersign',
  tagline: '众多组织共同签署的呼吁，以读者的语言呈现',
  description: '呼吁与诉求，标明日期的签署名册，注明来源的新闻，以及可供引用的讲演。',
}

export const navigation: InFull<typeof navigationWords> = {
  'header.label/campaigns': '联署行动',
  'header.label/news': '新闻',
  'header.label/speeches': '演讲',
  'header.label/organizations': '组织',
  'footer.label/mission': '宗旨',
  'footer.label/about': '关于本站',
  'footer.label/privacy': '隐私',
  'footer.label/contact': '联系方式',
}
