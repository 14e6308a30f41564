import type { CatalogueTexts } from './catalogue-english'

/** What the panel says about catalogues in traditional Chinese, as written in Taiwan. */
export const catalogueTraditionalChinese: CatalogueTexts = {
  notSavedYet: '請選擇文件和語言，然後儲存：待譯的段落會列在這裡。',
  nothingToTranslate: '這份文件沒有需要翻譯的文字，或者您無權開啟。',
  aboutTags: '請保留<1>…</1>這樣的標籤，並放在對應詞語的兩邊；它們代表連結和強調。',
  translated: '已譯{count}段',
  fuzzy: '待核對{count}段',
  untranslated: '未譯{count}段',
  onlyOpen: '只顯示未譯和待核對的段落',
  noneOpen: '沒有遺漏。',
  original: '原文',
  before: '原文先前是',
  translation: '譯文',
  stateTranslated: '已譯',
  stateFuzzy: '待核對：原文已有更動',
  stateUntranslated: '未譯',
  stillRight: '譯文仍然正確',
  obsolete: '原文中已不存在（{count}段）',
  aboutObsolete: '保留在此，以備這一段再次出現。',
}
