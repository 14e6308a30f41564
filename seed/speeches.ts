import type { Entry } from './entry'
import { heading, list, paragraph, quote, richText } from './rich-text'

/** The record of the speech of 1998. Its text is not in the sources: this is our summary and none of the speaker's words. */
export const aflCioWords = {
  title: '劳联产联总部讲演稿',
  speaker: '魏京生',
  occasion: '在劳联—产联总部的讲演',
  place: '劳联—产联总部',
  scribe: '蔡崇国',
  recordNote:
    '原网页把执笔日期印作“2002118”，可以读作2002年11月8日，也可以读作2002年1月18日。这里暂取前一种读法，并标明存疑。',
  'sources.text': '魏京生基金会网站的劳工栏目，2002年',
  'transcript/editorial':
    '编者说明：以下是为演示本站而写的内容提要，不是魏京生的原话。我们手中没有讲演全文，因此本页没有一句话可以当作他的话来引用。',
  'transcript/record': '关于这篇讲演稿',
  'transcript/occasion':
    '讲演的日期是1998年1月29日，地点在劳联—产联总部。劳联—产联是美国劳工联合会和产业工会联合会的合称。',
  'transcript/people': '讲演者是魏京生，执笔人是蔡崇国。执笔日期的印法有疑问，详见本页所附的说明。',
  'transcript/section':
    '这篇讲演稿收在魏京生基金会网站2002年的劳工栏目里。同一栏目还有基金会对独立工会的主张、五项工作重点，以及一份有关中国工人的报道目录。',
  'transcript/themes': '该栏目谈到的问题',
  'transcript/unknown':
    '讲演中具体说了些什么，我们不得而知；能够确定的，只是收录它的栏目谈到以下几点：',
  'transcript/unions': '在中国合法地建立不受政府控制的独立工会；',
  'transcript/strikers': '罢工者不受任意逮捕，被拘押的工人能得到法律援助；',
  'transcript/information': '突破信息封锁，让劳工活动人士了解国内外的情况；',
  'transcript/world': '促请西方国家政府和国际社会重新关注中国工人争取基本权利的努力。',
  'transcript/later':
    '日后如果取得讲演全文和刊载许可，编者会用原文替换这份提要，并注明替换的日期。',
} as const

const aflCio: Entry = {
  collection: 'speeches',
  key: 'afl-cio-1998',
  words: aflCioWords,
  data: (idOf) => {
    const words = aflCioWords
    return {
      title: words.title,
      speaker: words.speaker,
      occasion: words.occasion,
      place: words.place,
      transcript: richText(
        quote(words['transcript/editorial']),
        heading(words['transcript/record']),
        paragraph(words['transcript/occasion']),
        paragraph(words['transcript/people']),
        paragraph(words['transcript/section']),
        heading(words['transcript/themes']),
        paragraph(words['transcript/unknown']),
        list([
          words['transcript/unions'],
          words['transcript/strikers'],
          words['transcript/information'],
          words['transcript/world'],
        ]),
        paragraph(words['transcript/later']),
      ),
      scribe: words.scribe,
      scribeDate: '2002-11-08?',
      recordNote: words.recordNote,
      sources: [{ text: words['sources.text'] }],
      images: [idOf('media', 'lectern.png')],
      date: '1998-01-29',
      organizations: [idOf('organizations', 'wei-jingsheng-foundation')],
      slug: 'afl-cio-1998',
      generateSlug: false,
      originalLocale: 'zh-Hans',
      _status: 'published',
    }
  },
}

/** The speeches of the demonstration. */
export const speeches: readonly Entry[] = [aflCio]
