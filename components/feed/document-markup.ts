import { element, escaped } from '@/domain/feed/markup'
import type { Translated } from '@/domain/translation/note'
import type { Campaign, Organization, Speech } from '@/payload-types'
import { dateInWords, type EntryContext, line, paragraph } from './entry-context'
import { inLanguage } from './markup-context'
import { richTextMarkup } from './xhtml'

const heading = (words: string, { locale }: EntryContext): string =>
  element('h2', inLanguage(locale), escaped(words))

/** What a feed carries of a campaign: what it is about, its appeal and its demands; no names of those who signed. */
export const campaignMarkup = (campaign: Translated<Campaign>, context: EntryContext): string => {
  const demands = (campaign.demands ?? [])
    .map(({ text }, index) => paragraph(campaign, `demands.${index}.text`, text, context, 'li'))
    .join('')
  return [
    paragraph(campaign, 'summary', campaign.summary, context),
    richTextMarkup(campaign.appeal, context),
    demands && heading(context.t('campaign.demands'), context) + element('ol', {}, demands),
  ].join('')
}

/** What a feed carries of a speech: who gave it when and where, its whole text, and what is uncertain about it. */
export const speechMarkup = (speech: Translated<Speech>, context: EntryContext): string => {
  const date = dateInWords(speech.date, context)
  return [
    paragraph(speech, 'speaker', speech.speaker, context),
    paragraph(speech, 'occasion', speech.occasion, context),
    paragraph(speech, 'place', speech.place, context),
    date && element('div', inLanguage(context.locale), line([date])),
    richTextMarkup(speech.transcript, context),
    paragraph(speech, 'recordNote', speech.recordNote, context),
  ].join('')
}

/** What a feed carries of an organisation: its other names, what it is for, and what it works for point by point. */
export const organizationMarkup = (
  organization: Translated<Organization>,
  context: EntryContext,
): string => {
  const { nativeName, nativeLanguage, abbreviation, focusPoints, mission } = organization
  const points = (focusPoints ?? [])
    .map(({ text }, index) =>
      paragraph(organization, `focusPoints.${index}.text`, text, context, 'li'),
    )
    .join('')
  return [
    nativeName && element('p', inLanguage(nativeLanguage), escaped(nativeName)),
    line([abbreviation]),
    richTextMarkup(mission, context),
    points && heading(context.t('organization.focus'), context) + element('ul', {}, points),
  ].join('')
}
