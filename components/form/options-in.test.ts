import { expect, it } from 'vitest'
import { countriesIn, languagesIn } from './options-in'

const labels = (options: readonly { label: string }[]) => options.map(({ label }) => label)

it('Countries stand in the order of the reader’s alphabet', () => {
  const german = labels(countriesIn('de'))
  expect(german.indexOf('Ägypten')).toBeLessThan(german.indexOf('Belgien'))
  const french = labels(countriesIn('fr'))
  expect(french.indexOf('Égypte')).toBeLessThan(french.indexOf('France'))
  const chinese = labels(countriesIn('zh-Hans'))
  expect(chinese.indexOf('保加利亚')).toBeLessThan(chinese.indexOf('德国'))
  expect(chinese.indexOf('德国')).toBeLessThan(chinese.indexOf('中国'))
})

it('All of them are there, each once, and the list is made once', () => {
  expect(countriesIn('ar')).toHaveLength(250)
  expect(new Set(countriesIn('ar').map(({ value }) => value)).size).toBe(250)
  expect(countriesIn('ar')).toBe(countriesIn('ar'))
  expect(languagesIn('en').find(({ value }) => value === 'ckb')?.label).toContain('Kurdish')
})
