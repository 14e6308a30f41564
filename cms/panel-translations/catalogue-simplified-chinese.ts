import type { CatalogueTexts } from './catalogue-english'

/** What the panel says about catalogues in simplified Chinese. */
export const catalogueSimplifiedChinese: CatalogueTexts = {
  notSavedYet: '请选择文档和语言，然后保存：待译的段落会列在这里。',
  nothingToTranslate: '该文档没有需要翻译的文字，或者您无权打开它。',
  aboutTags: '请保留<1>…</1>这样的标签，并放在对应词语的两边；它们表示链接和强调。',
  translated: '已译{count}段',
  fuzzy: '待核对{count}段',
  untranslated: '未译{count}段',
  onlyOpen: '只显示未译和待核对的段落',
  noneOpen: '没有遗漏。',
  original: '原文',
  before: '原文以前是',
  translation: '译文',
  stateTranslated: '已译',
  stateFuzzy: '待核对：原文已有改动',
  stateUntranslated: '未译',
  stillRight: '译文仍然正确',
  obsolete: '原文中已不存在（{count}段）',
  aboutObsolete: '保留在此，以备这一段重新出现。',
}
