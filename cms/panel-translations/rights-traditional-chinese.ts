import type { RightsTexts } from './rights-english'

/** What the panel says about the rights of news in Traditional Chinese. */
export const rightsTraditionalChinese: RightsTexts = {
  ledger: '權利台帳',
  ledgerAll: '全部',
  noBasis: '尚無依據',
  originalsGone: '已消失的原文',
  field_publication: '刊物',
  field_authors: '作者',
  field_published: '刊登日期',
  field_basis: '依據',
  field_proof: '證明',
  field_proofFile: '證明檔案',
  field_licenceName: '授權條款名稱',
  field_originalUrl: '原文網址',
  field_excerpt: '摘錄',
  field_archivedCopy: '典藏副本',
  problem_sourceMissing: '請寫明刊登的刊物，或提供原文網址。',
  problem_authorMissing: '請寫明作者，或勾選來源沒有署名。',
  problem_dateMissing: '請提供刊登日期，知道多少寫多少：只有年份也可以。',
  problem_basisMissing: '請選擇據以展示的依據。',
  problem_proofMissing: '請說明在哪裡可以查核這項依據，或附上證明檔案。',
  problem_licenceNameMissing: '請寫明授權條款名稱。',
  problem_licenceNotCreativeCommons:
    '請提供一種創用 CC 授權條款，例如「CC BY 4.0」，或選擇其他依據。',
  problem_originalUrlMissing: '請提供原文網址：僅作連結必須有網址。',
  problem_excerptMissing: '請引用那段文字，或選擇其他依據。',
  problem_excerptTooLong: '請縮短摘錄：它超過了引用允許的長度。',
  problem_excerptNotAllowed: '請刪除摘錄：這項依據不允許摘錄。',
  problem_copyIsPublic: '這項依據不允許公開副本：請撤回該文件，或選擇其他依據。',
  copyForbidden:
    '請不要發布這份文件，或先更改新聞的依據。已發布的新聞「{headline}」把它作為典藏副本，而其依據不允許公開副本。',
  problem_proofIsPublic: '證明會提到具體的人，只供工作人員查看：請撤回該文件，或附上另一個檔案。',
  proofForbidden:
    '請不要發布這份文件。新聞「{headline}」把它作為依據的證明，而證明只有工作人員可以看到。',
  bulk: '未發布：{headline}。{problems}',
  basis_own_work: '自有作品',
  basis_licence: '授權條款',
  basis_permission: '同意授權',
  basis_quotation: '引用',
  basis_link_only: '僅作連結',
  basis_citation: '提及：標題和自撰摘要，不含原文內容',
  basis_public_domain: '公有領域',
  basis_creative_commons: '創用 CC',
  demands_own_work: '由本站發布者撰寫或製作。不需要其他內容。允許任意長度的摘錄和公開副本。',
  demands_licence: '需要授權條款名稱和證明：合約、信件或網址。允許任意長度的摘錄和公開副本。',
  demands_permission:
    '需要同意的證明：誰在何時為何事同意，以文字說明或附上檔案。允許任意長度的摘錄和公開副本。',
  demands_quotation: '需要所引文字，不得超過限度。不允許公開副本。',
  demands_link_only: '需要原文網址。不允許摘錄，也不允許公開副本。',
  demands_citation: '不需要其他內容。展示標題和用自己的話寫的摘要；不允許摘錄，也不允許公開副本。',
  demands_public_domain:
    '需要說明作品為何可自由使用：作者辭世年份、法律規定或拋棄權利的聲明。允許任意長度的摘錄和公開副本。',
  demands_creative_commons:
    '需要附版本號的授權條款，例如「CC BY 4.0」，它會與新聞一起展示。允許任意長度的摘錄和公開副本。',
  guide: '發布之前',
  chooseBasis: '請在下方選擇依據，這裡會說明它的要求。',
  ready: '沒有缺項：這則新聞可以發布。',
  missing: '還需要完成以下各項（排程發布也一樣）：',
  length:
    '摘錄有 {words} 個單字和 {characters} 個中文或日文字元。引用最多 {mostWords} 個單字或 {mostCharacters} 個字元；兩者都有時，各占一部分。',
}
