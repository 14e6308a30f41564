import { writeSync } from 'node:fs'
import { getPayload } from 'payload'
import { giveNumbers } from '../../cms/register/give-numbers'

// Has signatories come in, several at once, for as long as it lives, and prints each once it has been given its number.
const [campaign = '', name = ''] = process.argv.slice(2)
const { default: config } = await import('../../payload.config')
const payload = await getPayload({ config })

const sign = async (chain: number): Promise<never> => {
  for (let count = 0; ; count += 1) {
    const { id } = await payload.create({
      collection: 'signatories',
      context: { withoutRefresh: true },
      data: {
        campaign,
        name: `${name} ${chain} ${count}`,
        kind: 'person',
        country: 'BG',
        visibility: 'public',
        state: 'pending',
        source: 'form',
        originalLocale: 'en',
        toPublish: true,
      },
    })
    await giveNumbers(payload, campaign)
    const { number } = await payload.findByID({ collection: 'signatories', id, depth: 0 })
    writeSync(1, `${JSON.stringify({ id, number })}\n`)
  }
}

await Promise.all([0, 1, 2, 3].map(sign))
