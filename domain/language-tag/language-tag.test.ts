import { describe, expect, it } from 'vitest'
import { direction } from './direction'
import { languageName } from './language-name'
import { canonicalLanguageTag, isLanguageTag } from './language-tag'

describe('isLanguageTag', () => {
  it.each([
    'en',
    'bg',
    'ckb',
    'zh-Hans',
    'pt-BR',
    'sr-Latn-RS',
    'ca-valencia',
    'ar-u-nu-arab',
    'und',
  ])('takes %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true)
  })

  it.each([
    '',
    'e',
    'English',
    'français',
    'en_GB',
    'en-',
    '-en',
    'zh-Hans-',
    'en GB',
    ' en',
    'x',
    7,
    null,
    ['en'],
  ])('refuses %j', (tag) => {
    expect(isLanguageTag(tag)).toBe(false)
  })
})

describe('canonicalLanguageTag', () => {
  it.each([
    ['ZH-hans', 'zh-Hans'],
    [' pt-br ', 'pt-BR'],
    ['iw', 'he'],
    ['English', null],
    ['', null],
  ])('writes %j as %j', (text, tag) => {
    expect(canonicalLanguageTag(text)).toBe(tag)
  })
})

describe('direction', () => {
  it.each(
    'ar fa ur ug he iw yi dv ckb ps sd ks pnb arz ary prs azb syr nqo ff-Adlm rhg ku-Arab ku-IQ az-Arab az-IR pa-PK pa-Arab uz-AF kk-CN ms-Arab und-Hebr ar-Arab-MA ur-Aran'.split(
      ' ',
    ),
  )('%s runs from right to left', (tag) => {
    expect(direction(tag)).toBe('rtl')
  })

  it.each(
    'en zh-Hans zh-Hant de fr es bg tr ku az pa uz kk ms ff sd-Deva ks-Deva ar-Latn he-Latn fa-Cyrl am ka hy mn-Mong und'.split(
      ' ',
    ),
  )('%s runs from left to right', (tag) => {
    expect(direction(tag)).toBe('ltr')
  })

  it('takes what is no tag as left to right', () => {
    expect(direction('Arabic')).toBe('ltr')
    expect(direction('')).toBe('ltr')
  })
})

describe('languageName', () => {
  it.each([
    ['bg', 'en', 'Bulgarian'],
    ['zh-Hans', 'de', 'Chinesisch (vereinfacht)'],
    ['ar', 'ar', 'العربية'],
    ['tr', 'zh-Hans', '土耳其语'],
    ['ar-u-nu-arab', 'fr', 'arabe'],
    ['qaa', 'en', 'qaa'],
    ['Klingonian', 'en', 'Klingonian'],
  ])('names %s in %s', (tag, locale, name) => {
    expect(languageName(tag, locale)).toBe(name)
  })
})
