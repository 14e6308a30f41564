import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { localesIn } from './steps/locale-list.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'locale '))
  for (const room of [
    'scripts',
    'messages',
    'i18n',
    'components/layout/tokens.css',
    'package.json',
  ])
    cpSync(room, join(folder, room), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

const add = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'scripts/locale-add.mjs'), ...words],
    { encoding: 'utf8' },
  )
  return { status, said: stdout + stderr }
}

describe('npm run locale:add', () => {
  it('adds a line and a file, and says what is missing', () => {
    const before = read('i18n/locales.ts')
    const { status, said } = add('pt')
    expect(status, said).toBe(0)
    expect(read('i18n/locales.ts')).toBe(
      before.replace("  ar: 'العربية',\n", "  ar: 'العربية',\n  pt: 'Português',\n"),
    )
    expect(JSON.parse(read('messages/pt.json'))).toEqual({})
    expect(said).toMatch(/Words of the interface: 0 of \d{3}/)
    expect(said).toContain('Plural forms that messages need: many, one, other.')
    expect(said).toContain('Reading direction: ltr.')
    expect(said).toContain('the stacks for all languages have its script (Latn)')
    expect(said).toContain('MISSING: Payload speaks it (“pt”)')
    expect(said).toContain('PluralRules yes')
    expect(said).toContain('npm run generate')
    expect(said).toContain('server/last-resort.mjs')
  })

  it('knows which languages run from right to left, and which scripts have no fonts yet', () => {
    expect(add('fa').said).toMatch(/Reading direction: rtl\.[\s\S]*there are stacks for it .*Arab/)
    expect(add('he').said).toMatch(/Reading direction: rtl\.[\s\S]*MISSING: its script \(Hebr\)/)
    expect(add('sr-Latn').status).toBe(0)
    expect(localesIn(read('i18n/locales.ts')).slice(-3)).toEqual(['fa', 'he', 'sr-Latn'])
    expect(read('i18n/locales.ts')).toContain("  'sr-Latn': '")
  })

  it('changes nothing in a dry run', () => {
    const before = read('i18n/locales.ts')
    const { status, said } = add('fa', '--dry-run')
    expect(status).toBe(0)
    expect(said).toContain('Nothing was changed. fa (فارسی)')
    expect(read('i18n/locales.ts')).toBe(before)
    expect(() => read('messages/fa.json')).toThrow()
  })

  it.each([
    ['', 'is no language tag'],
    ['Portuguese!', 'is no language tag'],
    ['xx', 'nobody knows'],
    ['pt_BR', 'is no language tag'],
    ['pt-br', 'is written pt-BR'],
    ['iw', 'is written he'],
    ['pt-u-nu-latn', 'says more than a language'],
    ['de', 'has de already'],
    ['zh-CN', 'whoever reads zh-CN reads zh-Hans'],
    ['tlh', 'does not know what tlh calls itself'],
  ])('refuses “%s”', (tag, why) => {
    const before = read('i18n/locales.ts')
    const { status, said } = add(...(tag ? [tag] : []))
    expect(status).toBe(1)
    expect(said).toContain(why)
    expect(said).toContain('Remedy:')
    expect(read('i18n/locales.ts')).toBe(before)
  })

  it('takes a name that is given, with whatever marks', () => {
    const { status, said } = add('tlh', '--name', "tlhIngan $& Hol'")
    expect(status, said).toBe(0)
    expect(read('i18n/locales.ts')).toContain("  tlh: 'tlhIngan $& Hol\\'',\n} as const")
  })

  it('does not add one twice', () => {
    expect(add('pt').status).toBe(0)
    expect(add('pt').said).toContain('has pt already')
    expect(add('pt-BR').said).toContain('whoever reads pt-BR reads pt')
  })
})
