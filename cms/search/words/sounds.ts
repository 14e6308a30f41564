import anyAscii from 'any-ascii'
import { pinyin } from 'pinyin-pro'
import { searchKey } from '@/domain/search-key'

const han = /\p{sc=Han}+/gu
const kana = /[\p{sc=Hira}\p{sc=Kana}]/u
const foreign = /[^\p{sc=Latn}\p{sc=Zyyy}\p{sc=Zinh}]/u
const longest = 8

/** From each syllable on, what follows as one word: "jingsheng" and "weijingsheng" are both found, and half of them. */
const runsOf = (syllables: readonly string[]): string[] =>
  syllables.map((_, index) => syllables.slice(index, index + longest).join(''))

const pinyinOf = (text: string): string[] =>
  (text.match(han) ?? []).flatMap((run) => {
    const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true })
      .map((syllable) => syllable.replaceAll('ü', 'v').toLowerCase())
      .filter((syllable) => /^[a-z]+$/.test(syllable))
    const initials = syllables.length > 1 ? [syllables.map(([initial]) => initial).join('')] : []
    return [...runsOf(syllables), ...initials]
  })

const lettersOf = (word: string): string => word.replace(/[^a-z0-9]/g, '')

/**
 * How a name would be written in Latin letters, for those who cannot type its script: Chinese in pinyin without tones, as
 * syllables, joined and by initials; other scripts letter by letter. Nothing for a name in Latin letters.
 */
export const soundsOf = (name: string): string[] => {
  if (!foreign.test(name.normalize('NFKC'))) return []
  const isChinese = /\p{sc=Han}/u.test(name) && !kana.test(name)
  const chinese = isChinese ? pinyinOf(name) : []
  const rest = isChinese ? name.replace(han, ' ') : name
  const spelt = foreign.test(rest)
    ? searchKey(anyAscii(rest))
        .split(/[\s-]+/)
        .map(lettersOf)
    : []
  return [...chinese, ...spelt].filter((sound) => sound.length > 1)
}
