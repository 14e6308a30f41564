import type { CatalogueTexts } from './catalogue-english'
import { leftToRight } from './left-to-right'

/** What the panel says about catalogues in Arabic. */
export const catalogueArabic: CatalogueTexts = {
  notSavedYet: 'اختر المستند واللغة ثم احفظ: ستظهر هنا المقاطع المطلوب ترجمتها.',
  nothingToTranslate: 'ليس في المستند نص يُترجم، أو ليس لك أن تفتحه.',
  aboutTags: `أبقِ الوسوم مثل ${leftToRight('<1>…</1>')} وضعها حول الكلمات نفسها؛ فهي تدل على الروابط والتشديد.`,
  translated: 'المترجَم: {count}',
  fuzzy: 'للمراجعة: {count}',
  untranslated: 'الناقص: {count}',
  onlyOpen: 'إظهار الناقص وما يحتاج إلى مراجعة فقط',
  noneOpen: 'لا ينقص شيء.',
  original: 'الأصل',
  before: 'كان نص الأصل',
  translation: 'الترجمة',
  stateTranslated: 'مترجَم',
  stateFuzzy: 'للمراجعة: تغيّر الأصل',
  stateUntranslated: 'ناقص',
  stillRight: 'ما زالت صحيحة',
  obsolete: 'لم يعد في الأصل ({count})',
  aboutObsolete: 'محفوظ تحسبًا لعودة المقطع.',
}
