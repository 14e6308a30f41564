import { describe, expect, it } from 'vitest'
import { staticMarkup } from '@/components/ui/rich-text/testing/static-markup'
import { textOnly } from '@/server/light/text-only.mjs'
import { QrCode } from './qr-code'
import { qrPath } from './qr-path'

const address = 'https://site.example/en/campaigns/one'
const drawn = staticMarkup(<QrCode address={address} label="The address" />)

describe('the QR code of a leaflet', () => {
  it('stays in the text-only view, whose style sheet gives it no size', () => {
    const text = textOnly(drawn, { back: '/en', origins: [] })
    expect(text).toContain(`d="${qrPath(address).path}"`)
    expect(text).toMatch(/<svg [^>]*width="144" height="144"/)
    expect(text).toContain('aria-label="The address"')
  })
})
