import { type RefObject, useCallback, useState } from 'react'
import type { Segment } from '@/domain/translation/desk/desk'
import { insertTag } from '@/domain/translation/insert-tag'
import { sourceTags } from '@/domain/translation/source-tags'
import { typeInto, typeOver } from './type-into'
import type { DeskWords } from './use-desk-words'

/** Putting things into the field of a translation, as if typed: tags where readers would get them, matches, terms, the source. */
export function useInsertions(
  field: RefObject<HTMLTextAreaElement | null>,
  { msgid, kind }: Segment,
  { say }: DeskWords,
) {
  const [notice, setNotice] = useState('')
  const insert = useCallback(
    (tagNumber: number) => {
      const tag = sourceTags(msgid, kind)[tagNumber - 1]
      const into = field.current
      if (!tag || !into) return
      const selection = { start: into.selectionStart, end: into.selectionEnd }
      const inserted = insertTag({ msgid, msgstr: into.value, kind }, tag, selection)
      if ('refused' in inserted)
        return setNotice(say(`refused_${inserted.refused}`, { tag: tag.name }))
      setNotice('')
      typeOver(into, inserted.text, inserted.selection)
    },
    [field, msgid, kind, say],
  )
  const use = (text: string, isWhole: boolean) => {
    const into = field.current
    if (!into) return
    if (isWhole) typeOver(into, text)
    else typeInto(into, text, { start: into.selectionStart, end: into.selectionEnd })
  }
  const copySource = () => {
    if (field.current) typeOver(field.current, msgid)
  }
  return { insert, use, copySource, notice }
}
