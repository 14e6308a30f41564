import type { RightsTexts } from './rights-english'

/** What the panel says about the rights of news in Simplified Chinese. */
export const rightsSimplifiedChinese: RightsTexts = {
  field_publication: '刊物',
  field_authors: '作者',
  field_published: '刊登日期',
  field_basis: '依据',
  field_proof: '证明',
  field_licenceName: '许可证名称',
  field_originalUrl: '原文地址',
  field_excerpt: '摘录',
  field_archivedCopy: '存档副本',
  problem_sourceMissing: '请写明刊登的刊物，或给出原文地址。',
  problem_authorMissing: '请写明作者，或勾选来源没有署名。',
  problem_dateMissing: '请给出刊登日期，知道多少写多少：只有年份也可以。',
  problem_basisMissing: '请选择据以展示的依据。',
  problem_proofMissing: '请说明在哪里可以核实这项依据，或附上证明文件。',
  problem_licenceNameMissing: '请写明许可证名称。',
  problem_licenceNotCreativeCommons: '请给出一种知识共享许可证，例如“CC BY 4.0”，或选择其他依据。',
  problem_originalUrlMissing: '请给出原文地址：仅作链接必须有地址。',
  problem_excerptMissing: '请引用那段文字，或选择其他依据。',
  problem_excerptTooLong: '请缩短摘录：它超过了引用允许的长度。',
  problem_excerptNotAllowed: '请删除摘录：这项依据不允许摘录。',
  problem_copyIsPublic: '这项依据不允许公开副本：请撤回该文件，或选择其他依据。',
  copyForbidden:
    '请不要发布这份文件，或先更改新闻的依据。已发布的新闻“{headline}”把它作为存档副本，而其依据不允许公开副本。',
  bulk: '未发布：{headline}。{problems}',
  basis_own_work: '自有作品',
  basis_licence: '许可证',
  basis_permission: '授权同意',
  basis_quotation: '引用',
  basis_link_only: '仅作链接',
  basis_citation: '提及：标题和自写摘要，不含原文内容',
  basis_public_domain: '公有领域',
  basis_creative_commons: '知识共享',
  demands_own_work: '由本站发布者撰写或制作。不需要其他内容。允许任意长度的摘录和公开副本。',
  demands_licence: '需要许可证名称和证明：合同、信件或网址。允许任意长度的摘录和公开副本。',
  demands_permission:
    '需要授权的证明：谁在何时为何事同意，用文字说明或附上文件。允许任意长度的摘录和公开副本。',
  demands_quotation: '需要所引文字，不得超过限度。不允许公开副本。',
  demands_link_only: '需要原文地址。不允许摘录，也不允许公开副本。',
  demands_citation: '不需要其他内容。展示标题和用自己的话写的摘要；不允许摘录，也不允许公开副本。',
  demands_public_domain:
    '需要说明作品为何可自由使用：作者去世年份、法律规定或放弃权利的声明。允许任意长度的摘录和公开副本。',
  demands_creative_commons:
    '需要带版本号的许可证，例如“CC BY 4.0”，它会与新闻一起展示。允许任意长度的摘录和公开副本。',
  guide: '发布之前',
  chooseBasis: '请在下方选择依据，这里会说明它的要求。',
  ready: '没有缺项：这条新闻可以发布。',
  missing: '还需要完成以下各项（定时发布也一样）：',
  length:
    '摘录有 {words} 个单词和 {characters} 个中文或日文字符。引用最多 {mostWords} 个单词或 {mostCharacters} 个字符；两者都有时，各占一部分。',
}
