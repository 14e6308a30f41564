import { describe, expect, it } from 'vitest'
import { messageKey } from '@/domain/translation/message'
import { interfaceOriginal, shippedCatalogue } from './interface-original'
import { overShipped } from './over-shipped'

const key = 'form.problems.email-wrong'
const { messages } = interfaceOriginal()
const english = messages.find(({ msgctxt }) => msgctxt === key)?.msgid ?? ''
const at = (catalogue: readonly { msgctxt: string; obsolete?: boolean }[]) =>
  catalogue.find(({ msgctxt, obsolete }) => msgctxt === key && !obsolete)

describe('the original of the words', () => {
  it('has each key of English once', () => {
    expect(english).not.toBe('')
    expect(new Set(messages.map(messageKey)).size).toBe(messages.length)
    expect(new Set(messages.map(({ msgctxt }) => msgctxt)).size).toBe(messages.length)
  })
})

describe('the delivered catalogue', () => {
  it('is whole and reviewed in a locale that is delivered whole', async () => {
    const german = await shippedCatalogue('de')
    expect(german.map(({ msgctxt }) => msgctxt)).toEqual(messages.map(({ msgctxt }) => msgctxt))
    expect(german.every(({ msgstr, reviewed, rev }) => msgstr && reviewed && !rev)).toBe(true)
  })
})

describe('what translators see', () => {
  const edit = { msgctxt: key, msgid: english, msgstr: 'Anders gesagt.', rev: 3, by: 'someone' }

  it('is what is delivered, where nothing is stored', async () => {
    expect(await overShipped([], 'de')).toEqual(await shippedCatalogue('de'))
  })

  it('is the edit, where there is one, and all else as delivered', async () => {
    const seen = await overShipped([edit], 'de')
    expect(at(seen)).toEqual(edit)
    expect(seen.filter(({ reviewed }) => !reviewed)).toEqual([edit])
  })

  it('is what is delivered again once an edit is emptied, with its number of changes', async () => {
    const seen = await overShipped([{ ...edit, msgstr: '', rev: 4 }], 'de')
    expect(at(seen)).toEqual({ ...(at(await shippedCatalogue('de')) ?? {}), rev: 4 })
  })

  it('is the edit as fuzzy, where English has changed since', async () => {
    const msgid = `${english} Or so it was said.`
    const seen = await overShipped([{ ...edit, msgid }], 'de')
    expect(at(seen)).toMatchObject({ msgid: english, msgstr: edit.msgstr, fuzzy: true })
    expect(at(seen)).toMatchObject({ previousMsgid: msgid })
  })
})
