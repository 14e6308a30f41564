import type { MessageRow } from '@/domain/signature/queue'
import type { WaitingReason } from '@/domain/signature/why-waiting'
import type { SolidarityMessage } from '@/payload-types'
import { idOf } from '../moderated'
import type { CampaignOf } from './signature-row'

const reasonsOf = ({ state, moderate }: SolidarityMessage): WaitingReason[] => {
  if (state === 'unconfirmed') return ['not-confirmed']
  return state === 'pending' && moderate ? ['stricter-limit'] : []
}

/** One message of solidarity as the queue shows it: who sends it and what it says, never the address. */
export const messageRow = (
  row: SolidarityMessage,
  campaign: CampaignOf | undefined,
): MessageRow => ({
  of: 'solidarity-messages',
  id: row.id,
  name: row.sender,
  organization: row.organization ?? null,
  country: row.country ?? null,
  countryLabel: row.countryLabel ?? null,
  text: row.text,
  language: row.originalLocale,
  state: row.state,
  campaign: { id: idOf(row.campaign), title: campaign?.title ?? '' },
  signedOn: row.receivedOn ?? row.createdAt,
  reasons: reasonsOf(row),
})
