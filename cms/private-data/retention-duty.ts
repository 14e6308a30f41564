import type { PayloadRequest } from 'payload'
import type { Duty } from '../upkeep/duty'
import { type Erasure, forgetAfterClose } from './forget-after-close'

/** For how long one turn may take, in milliseconds. */
const patience = 5_000

const sentence = ({ signatories, 'solidarity-messages': messages, names }: Erasure): string =>
  `Retention: private data of ${signatories} signatures and ${messages} messages erased, hidden names of ${names} signatures.`

const report = async (req: PayloadRequest, campaign: string, erasure: Erasure): Promise<void> => {
  req.payload.logger.info({ msg: sentence(erasure), campaign })
  await req.payload.create({
    collection: 'decisions',
    data: { campaign, action: 'erase', reason: sentence(erasure) },
    // The site itself did this, by a rule that holds for everybody.
    overrideAccess: true,
    req,
  })
}

/** Erases, some every ten minutes, the private data whose time is over, and tells in the log and the history how much it was. */
export const retentionDuty: Duty = {
  name: 'retention',
  every: 600,
  run: async (req) => {
    const erasures = await forgetAfterClose(req, { until: Date.now() + patience })
    for (const [campaign, erasure] of erasures) await report(req, campaign, erasure)
  },
}
