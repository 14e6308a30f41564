import { useTranslations } from 'next-intl'
import { useDateInWords } from '@/components/ui/partial-date'
import type { Campaign } from '@/payload-types'

type Props = { campaign: Pick<Campaign, 'stage' | 'opened' | 'closed'> }

/** How far a campaign has come, and since or until when. */
export const Stage = ({ campaign }: Props) => {
  const t = useTranslations('campaign')
  const inWords = useDateInWords()
  const [opened, closed] = [inWords(campaign.opened), inWords(campaign.closed)]
  const span =
    opened && closed
      ? t('openedAndClosed', { opened, closed })
      : opened
        ? t('opened', { date: opened })
        : closed && t('closed', { date: closed })
  return [t(`stages.${campaign.stage}`), span].filter(Boolean).join(' · ')
}
