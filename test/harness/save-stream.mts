import { writeSync } from 'node:fs'
import { getPayload } from 'payload'
import type { Campaign } from '../../payload-types'
import { richText } from './sample-text'

/** What is written in one save: every part names the save, so that a mixture of two would show. */
const partsOf = (save: string): Pick<Campaign, 'title' | 'summary' | 'demands' | 'targets'> => ({
  title: save,
  summary: `Summary of ${save}`,
  demands: [0, 1, 2].map((index) => ({ text: `Demand ${index} of ${save}` })),
  targets: [0, 1].map((index) => ({ name: `Target ${index} of ${save}` })),
})

// Saves documents one after the other for as long as it lives, and prints each save once it was answered.
const round = process.argv[2] ?? '0'
const { default: config } = await import('../../payload.config')
const payload = await getPayload({ config })
const context = { withoutRefresh: true }

for (let count = 0; ; count += 1) {
  const slug = `round-${round}-save-${count}`
  const made = await payload.create({
    collection: 'campaigns',
    context,
    data: {
      ...partsOf(slug),
      slug,
      appeal: richText(slug),
      stage: 'open',
      originalLocale: 'en',
      _status: 'published',
    },
  })
  writeSync(1, `${JSON.stringify({ id: made.id, save: slug, versions: 1 })}\n`)
  const save = `${slug}-again`
  await payload.update({ collection: 'campaigns', id: made.id, context, data: partsOf(save) })
  writeSync(1, `${JSON.stringify({ id: made.id, save, versions: 2 })}\n`)
}
