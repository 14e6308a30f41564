import { direction } from '@/domain/language-tag/direction'
import type { Marked } from '@/domain/search/answer'

/** A text in which what was looked for is marked; in another language than the page's, it says so. */
export const MarkedText = ({ of: { pieces, language } }: { of: Marked }) => {
  let at = 0
  const drawn = pieces.map(({ text, isHit }) => {
    const key = at
    at += text.length
    return isHit ? <mark key={key}>{text}</mark> : text
  })
  return language ? (
    <bdi lang={language} dir={direction(language)}>
      {drawn}
    </bdi>
  ) : (
    <bdi>{drawn}</bdi>
  )
}
