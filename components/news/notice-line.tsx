import { Text } from '@/components/ui/text'
import { type NoticeLineParts, noticeLine } from '@/domain/rights/notice-line'
import type { TranslationNote } from '@/domain/translation/note'

type Props = {
  item: NoticeLineParts & { originalLocale?: string | null; _translation?: TranslationNote }
  className?: string | undefined
}

/** The line that says whose the original is, wherever an item shows; nothing where there is none. */
export const NoticeLine = ({ item, className }: Props) => {
  const line = noticeLine(item)
  if (line === null) return null
  return (
    <p className={className}>
      {item.rights?.notice ? (
        <Text of={item} field="rights.notice">
          {line}
        </Text>
      ) : (
        <bdi>{line}</bdi>
      )}
    </p>
  )
}
