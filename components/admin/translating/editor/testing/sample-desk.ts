import type { Desk, Segment } from '@/domain/translation/desk/desk'
import { messageKey } from '@/domain/translation/message'

/** A segment with what matters in a test; its words decide its state unless one is given. */
export const segment = (part: Partial<Segment> & Pick<Segment, 'msgid'>): Segment => {
  const { msgctxt = 'appeal', msgstr = '' } = part
  return {
    key: messageKey({ msgctxt, msgid: part.msgid }),
    msgctxt,
    msgstr,
    state: msgstr === '' ? 'untranslated' : 'needs-review',
    rev: 0,
    kind: 'rich-text',
    comments: 0,
    ...part,
  }
}

/** A desk with the given segments, Arabic from English, for who may write it. */
export const deskWith = (segments: Segment[], part: Partial<Desk> = {}): Desk => ({
  of: 'campaigns',
  documentId: 'jiashi',
  locale: 'ar',
  originalLocale: 'en',
  title: 'Free the workers of Jiashi',
  path: '/ar/campaigns/jiashi-workers',
  catalogue: null,
  stage: 'in-progress',
  counts: {
    segments: segments.length,
    words: 10,
    untranslated: 0,
    fuzzy: 0,
    needsReview: 0,
    reviewed: 0,
    openWords: 10,
  },
  claim: null,
  due: null,
  priority: 'normal',
  can: { write: true, publish: true, assign: false },
  secondPerson: false,
  machine: false,
  toReview: false,
  original: 'published',
  planned: null,
  publishWithOriginal: false,
  credit: null,
  creditOffer: null,
  guidance: null,
  segments,
  ...part,
})
