import { createTransport } from 'nodemailer'
import { describe, expect, it } from 'vitest'
import { pooled } from './email'

const optionsOf = (url: string) =>
  (createTransport(pooled(url)) as unknown as { options: Record<string, unknown> }).options

describe('pooled', () => {
  it('keeps what the address says, a password with odd characters too', () => {
    expect(
      optionsOf('smtps://me%40example.org:p%3Fss%2Fw%40rd@mail.example.org:4465'),
    ).toMatchObject({
      host: 'mail.example.org',
      port: 4465,
      secure: true,
      auth: { user: 'me@example.org', pass: 'p?ss/w@rd' },
      pool: true,
    })
  })

  it('leaves the choice to whoever makes one', () => {
    expect(optionsOf('smtp://mail.example.org:587?pool=false').pool).not.toBe(true)
  })
})
