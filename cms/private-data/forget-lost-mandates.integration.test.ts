import { existsSync } from 'node:fs'
import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { env } from '@/env'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { forgetLostMandates } from './forget-lost-mandates'
import { seal } from './seal'

const folder = () => join(env.DATA_DIR, 'mandates')

const file = async (name: string, days: number) => {
  await mkdir(folder(), { recursive: true })
  await writeFile(join(folder(), name), 'sealed')
  const then = Date.now() / 1000 - days * 86_400
  await utimes(join(folder(), name), then, then)
}

it('the file of a mandate that nobody names is deleted after a day, and no other', async () => {
  const payload = await bootPayload()
  const campaign = (await make('campaigns', { published: true })).id
  const mandate = (name: string) => ({
    confidential: { mandate: { file: name, name: 'a.pdf', type: 'application/pdf', size: 6 } },
  })
  const union = { campaign, kind: 'organization' }
  await make('signatories', { ...union, ...mandate('kept.sealed') })
  const { id } = await make('signatories', { ...union, ...mandate('once.sealed') })
  await payload.update({
    collection: 'signatories',
    id,
    data: { confidential: { mandate: null } },
  })
  for (const name of ['kept', 'once', 'lost']) await file(`${name}.sealed`, 2)
  await file('fresh.sealed', 0)
  const shut = await make('signatories', { ...union, name: 'Shut' })
  const confide = (text: string | null) =>
    payload.db.updateOne({
      collection: 'signatories',
      id: shut.id,
      data: { confidential: { mandate: text } },
    })
  await confide('v1.lostkey0.aaaa.bbbb')
  expect(await forgetLostMandates(payload)).toBe(0)
  await confide(seal('signatories.mandate', JSON.stringify({ file: 'other.sealed' })))
  expect(await forgetLostMandates(payload)).toBe(1)
  const left = ['kept', 'once', 'lost', 'fresh'].filter((name) =>
    existsSync(join(folder(), `${name}.sealed`)),
  )
  expect(left).toEqual(['kept', 'once', 'fresh'])
})
