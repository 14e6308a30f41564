import type { navigationWords, siteWords } from '../../globals'
import type { InFull } from '../../words'

export const site: InFull<typeof siteWords> = {
  name: 'Countersign',
  tagline: 'نداءات توقّعها المنظمات معًا، بلغة من يقرؤها',
  description: 'نداءات ومطالب مع سجلّ مؤرَّخ للموقّعين، وأخبار مع مصادرها، وخطب يمكن الاستشهاد بها.',
}

export const navigation: InFull<typeof navigationWords> = {
  'header.label/campaigns': 'الحملات',
  'header.label/news': 'الأخبار',
  'header.label/speeches': 'الخطابات',
  'header.label/organizations': 'المنظمات',
  'footer.label/mission': 'الرسالة',
  'footer.label/about': 'عن هذا الموقع',
  'footer.label/privacy': 'الخصوصية',
  'footer.label/contact': 'الاتصال بنا',
}
