import { expect, it } from 'vitest'
import { isPersonal, statusOf } from './personal-page.mjs'

it('Pages that a signer has the address of from a mail are personal, and no others', () => {
  for (const path of ['confirm', 'mine', 'thanks', 'mine/erased'])
    expect(isPersonal(`/ar/campaigns/x/${path}`)).toBe(true)
  for (const path of ['/ar/campaigns/x', '/ar/campaigns/mine', '/ar/campaigns/x/sign', '/ar/mine'])
    expect(isPersonal(path)).toBe(false)
})

it('A page that says so in its head is gone', () => {
  const gone = '<html><head><meta name="page-status" content="410"/></head></html>'
  expect(statusOf({ status: 200, body: gone })).toBe(410)
  expect(statusOf({ status: 200, body: Buffer.from(gone) })).toBe(410)
  expect(statusOf({ status: 200, body: '<p>410</p>' })).toBe(200)
  expect(statusOf({ status: 404, body: gone })).toBe(404)
})
