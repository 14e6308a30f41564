import { type PluralElement, type SelectElement, TYPE } from '@formatjs/icu-messageformat-parser'
import type { Checking } from './checking'
import { allElements, type IcuElement, placeOfElement } from './icu-elements'
import type { Finding } from './problem'

/**
 * Finds plurals without a form for each category of the language (CLDR, by `Intl.PluralRules`; Arabic has six) or with
 * one that it does not have. Forms for a single number (`=0`) are free.
 */
export function* checkIcuPlurals({ icu, to }: Checking): Generator<Finding> {
  for (const plural of allElements(icu?.target ?? []).filter(isPlural)) {
    const categories = categoriesOf(to, plural.pluralType)
    const forms = Object.keys(plural.options).filter((form) => !form.startsWith('='))
    const at = placeOfElement(plural)
    const argument = plural.value
    for (const category of categories)
      if (!forms.includes(category))
        yield { code: 'icu-plural-missing', detail: { argument, category }, at }
    for (const category of forms)
      if (!categories.includes(category))
        yield { code: 'icu-plural-unknown', detail: { argument, category }, at }
  }
}

/** Finds cases of a `select` that the source has and the translation does not, and the reverse. */
export function* checkIcuSelects({ icu }: Checking): Generator<Finding> {
  const source = allElements(icu?.source ?? []).filter(isSelect)
  for (const select of allElements(icu?.target ?? []).filter(isSelect)) {
    const argument = select.value
    const same = source.filter(({ value }) => value === argument)
    if (same.length === 0) continue
    const wanted = new Set(same.flatMap(({ options }) => Object.keys(options)))
    const at = placeOfElement(select)
    for (const name of wanted)
      if (!Object.hasOwn(select.options, name))
        yield { code: 'icu-select-missing', detail: { argument, case: name }, at }
    for (const name of Object.keys(select.options))
      if (!wanted.has(name))
        yield { code: 'icu-select-unknown', detail: { argument, case: name }, at }
  }
}

function isPlural(element: IcuElement): element is PluralElement {
  return element.type === TYPE.plural
}

function isSelect(element: IcuElement): element is SelectElement {
  return element.type === TYPE.select
}

function categoriesOf(language: string, type: Intl.PluralRulesOptions['type']): string[] {
  const rules = new Intl.PluralRules(language, { type: type ?? 'cardinal' })
  return rules.resolvedOptions().pluralCategories
}
