import type { Problem } from '@/domain/translation/checks/problem'
import type { DeskWords } from './use-desk-words'

/** What a problem says in the language of the panel, with its values in their places. */
export const problemWords = ({ code, detail = {} }: Problem, { say }: DeskWords): string => {
  if (code === 'tag-misplaced' && !detail.parent) return say('problem_tag-misplaced-top', detail)
  if (code === 'space-added' || code === 'space-missing')
    return say(`problem_${code}-${detail.where === 'start' ? 'start' : 'end'}`)
  if (code === 'icu-plural-missing' || code === 'icu-plural-unknown') {
    const category = say(`plural_${detail.category ?? 'other'}`)
    return say(`problem_${code}`, { ...detail, category: `${detail.category} (${category})` })
  }
  return say(`problem_${code}`, detail)
}
