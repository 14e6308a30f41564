import type { CampaignNews, DigestNews } from '../news'

export const news: CampaignNews & DigestNews = {
  'jiashi-workers-begin-to-organise': {
    headline: '佳士工人开始组织起来',
    summary:
      '2018年5月，深圳佳士科技的工人开始争取成立自己的工会。本条的日期是事件的日期，以 ICOR 的呼吁书为据。',
  },
  'icor-supports-the-jiashi-workers': {
    headline: 'ICOR 声援佳士工人',
    summary:
      'ICOR 发表呼吁书，提出三项诉求，号召成员组织开展声援，并愿意转交来信。呼吁书没有注明日期，年份根据签署名单推断。',
  },
  'twenty-five-organisations-have-signed': {
    headline: '已有二十五个组织签署',
    summary:
      '截至2018年10月15日，声援佳士工人的呼吁书有25个签署组织，从埃及到秘鲁。名册沿用 ICOR 名单的次序和编号。',
  },
  'two-chinese-labor-leaders-get-prison-terms': {
    headline: '两名中国工人领袖被判刑入狱',
    summary:
      '标题说，两名中国工人领袖被判处徒刑。基金会的网页两次列出这篇报道，一次没有日期，一次注明2003年5月10日；这里只收一次。',
  },
  'millions-of-laid-off-urban-workers-are-getting-angry': {
    headline: '数百万下岗城市工人怒气渐长',
    summary:
      '报道失业的城市工人日益增长的愤怒。目录把日期印作11/06/2002；就美国报纸而言，即11月6日。',
  },
  'china-rust-belt-workers-besiege-city-government': {
    headline: '中国“铁锈地带”工人围堵市政府',
    summary: '通讯社报道：2002年3月，中国老工业区的工人聚集在市政府门前。',
    'rights.notice': 'Copyright 2002 REUTERS',
  },
  'laid-off-chinese-protest-en-masse': {
    headline: '中国下岗工人大规模抗议',
    summary: '通讯社报道：2002年3月，失去工作的人们举行大规模抗议。',
    'rights.notice': 'Copyright 2002 THE ASSOCIATED PRESS',
  },
}
