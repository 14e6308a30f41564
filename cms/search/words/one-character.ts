import { Converter } from 'opencc-js/t2cn'
import { searchKey } from '@/domain/search-key'

const simplify = Converter({ from: 't', to: 'cn' })
const known = new Map<string, string>()

/**
 * One character of an unspaced script in the form in which it is indexed: width folded, traditional Chinese characters made
 * simplified, each by itself, so that 勞動 and 劳动 are one.
 */
export const foldCharacter = (character: string): string => {
  const kept = known.get(character)
  if (kept !== undefined) return kept
  const folded = simplify(searchKey(character))
  known.set(character, folded)
  return folded
}
