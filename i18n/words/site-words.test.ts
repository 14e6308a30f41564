import { describe, expect, it, vi } from 'vitest'
import german from '../../messages/de.json'
import { layWordsOver } from './lay-words-over'
import { englishWords } from './shipped-words'
import { siteWords } from './site-words'

vi.mock('../../messages/fr.json', () => ({
  default: { site: { home: 'Accueil', contact: '' }, gone: 'Parti' },
}))

describe('laying words over', () => {
  it('changes the texts that are given and shares all else', () => {
    const tree = { site: { home: 'Home', contact: 'Contact' }, form: { problems: { other: 'No' } } }
    const laid = layWordsOver(tree, { 'site.home': 'Start' })
    expect(laid).toEqual({ ...tree, site: { home: 'Start', contact: 'Contact' } })
    expect(laid.form).toBe(tree.form)
    expect(tree.site.home).toBe('Home')
  })

  it('takes no text for a group, none for a key that is not there, and nothing inherited', () => {
    const tree = { site: { home: 'Home' }, toString: 'Text' }
    expect(layWordsOver(tree, { site: 'x', 'site.away': 'y', 'site.home.deep': 'z' })).toBe(tree)
  })
})

describe('the words of a locale', () => {
  it('are those that are delivered, and an edit lies over them', async () => {
    expect((await siteWords('de')).words).toEqual(german)
    const { words, inEnglish } = await siteWords('de', { 'site.home': 'Anfang' })
    expect(words).toEqual({ ...german, site: { ...german.site, home: 'Anfang' } })
    expect(inEnglish).toEqual([])
  })

  it('come from English where the file has none, which is said', async () => {
    const { words, inEnglish } = await siteWords('fr', { 'site.mainMenu': 'Menu' })
    expect(words.site).toEqual({ ...englishWords.site, home: 'Accueil', mainMenu: 'Menu' })
    expect(words).not.toHaveProperty('gone')
    expect(inEnglish).toContain('site.contact')
    expect(inEnglish).not.toContain('site.home')
    expect(inEnglish).not.toContain('site.mainMenu')
  })
})
