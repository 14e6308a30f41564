import type { navigationWords, siteWords } from '../../globals'
import type { InFull } from '../../words'

export const site: InFull<typeof siteWords> = {
  name: 'Countersign',
  tagline: '眾多團體共同連署的呼籲，以讀者的語言呈現',
  description: '呼籲與訴求、註明日期的連署名冊、交代來源的新聞，以及可供引用的演講。',
}

export const navigation: InFull<typeof navigationWords> = {
  'header.label/campaigns': '連署行動',
  'header.label/news': '新聞',
  'header.label/speeches': '演講',
  'header.label/organizations': '組織',
  'footer.label/mission': '宗旨',
  'footer.label/about': '關於本站',
  'footer.label/privacy': '隱私權',
  'footer.label/contact': '聯絡我們',
}
