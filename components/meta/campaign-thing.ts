import type { CreativeWorkLeaf } from 'schema-dts'
import { isOpenToSigning } from '@/domain/campaign/stage'
import { machineDate } from '@/domain/structured-data/machine-date'
import type { Translated } from '@/domain/translation/note'
import type { Campaign, Organization } from '@/payload-types'
import { type At, addressOf } from './at'
import { known } from './known'
import { documentsIn, organizationNamed } from './mention'
import { pictureThing } from './picture-thing'
import { work } from './work'

/** From when to when a campaign runs (ISO 8601 interval, open with `..`), where its beginning is known for certain. */
const span = ({ opened, closed }: Campaign): string | null => {
  const start = machineDate(opened)
  if (!start) return null
  return `${start}/${closed ? (machineDate(closed) ?? '') : '..'}`
}

/**
 * A campaign as schema.org can say it, a text that organisations have created for an audience, with its demands as parts;
 * of its signatories only how many they are, since names belong to those who bear them.
 */
export const campaignThing = (
  campaign: Translated<Campaign>,
  signatories: number,
  at: At,
): CreativeWorkLeaf =>
  known<CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    ...work(at, campaign._translation),
    name: campaign.title,
    abstract: campaign.summary,
    creator: documentsIn<Organization>(campaign.organizers).map((one) =>
      organizationNamed(one, at),
    ),
    audience: (campaign.targets ?? []).map(({ name }) => ({ '@type': 'Audience' as const, name })),
    temporalCoverage: span(campaign),
    image: pictureThing(campaign.image, at.address),
    hasPart: (campaign.demands ?? []).map(({ text }, index) => ({
      '@type': 'CreativeWork' as const,
      position: index + 1,
      text,
    })),
    interactionStatistic: {
      '@type': 'InteractionCounter',
      interactionType: { '@type': 'EndorseAction' },
      userInteractionCount: signatories,
    },
    potentialAction: isOpenToSigning(campaign) && {
      '@type': 'EndorseAction',
      target: addressOf(at, `/campaigns/${campaign.slug}/sign`),
    },
  })
