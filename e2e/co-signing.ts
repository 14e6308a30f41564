import type { Page } from '@playwright/test'
import type { Mailbox } from './mailbox'
import { expect } from './own-site'

export const campaign = '/campaigns/jiashi-workers'

type Letter = Readonly<Record<string, string>>

/** What an organisation types that can prove itself by the domain of its address. */
export const dockers: Letter = {
  kind: 'organization',
  name: 'Dockers’ Union of Port Sample',
  nativeName: 'Σωματείο Λιμενεργατών',
  nativeLanguage: 'el',
  abbreviation: 'DUPS',
  country: 'GR',
  city: 'Piraeus',
  website: 'https://www.dockers-union.example',
  officerName: 'Eleni Example',
  officerRole: 'General Secretary',
  email: 'secretary@dockers-union.example',
  visibility: 'public',
}

/** What a person types who wants to be shown by country alone. */
export const nurse: Letter = {
  kind: 'person',
  name: 'Quintessa Canaryworth',
  country: 'PT',
  city: 'Canaryville',
  email: 'quintessa@mail.example',
  visibility: 'country-only',
}

const typeInto = async (page: Page, name: string, value: string): Promise<void> => {
  const field = page.locator(`form [name="${name}"]`).first()
  const type = await field.evaluate((element) =>
    element instanceof HTMLSelectElement ? 'select' : (element.getAttribute('type') ?? 'text'),
  )
  if (type === 'select') await field.selectOption(value)
  else if (type === 'radio') await page.locator(`[name="${name}"][value="${value}"]`).check()
  else await field.fill(value)
}

/** Fills the form of a campaign as somebody would, from the top to the bottom, and agrees. */
export const fillIn = async (page: Page, letter: Letter): Promise<void> => {
  for (const [name, value] of Object.entries(letter)) await typeInto(page, name, value)
  await page.locator('form [name="consent"]').first().check()
}

/** Sends the form, once it has been open for as long as a person needs. */
export const send = async (page: Page): Promise<void> => {
  await page.waitForTimeout(3_200)
  await page.locator('form[method="post"] [type="submit"]').first().click()
}

/** Signs on the form's own page and comes to the page that says a mail is on its way. */
export const sign = async (page: Page, locale: string, letter: Letter): Promise<void> => {
  await page.goto(`/${locale}${campaign}/sign`)
  await fillIn(page, letter)
  await send(page)
  await expect(page).toHaveURL(`/${locale}${campaign}/sign/sent`)
}

/** Opens the link of the newest mail and says yes on the page that it leads to. */
export const confirm = async (page: Page, mailbox: Mailbox, email: string): Promise<void> => {
  await page.goto(await mailbox.link(email, '/confirm'))
  await page.locator('form[method="post"] [type="submit"]').first().click()
  await expect(page).toHaveURL(/\/thanks/)
}

/**
 * Opens a register until a number stands in it: while many sign, its pages are drawn anew every five seconds, and are never
 * older than ten.
 */
export const openRegisterWith = async (page: Page, path: string, number: number): Promise<void> => {
  await expect(async () => {
    await page.goto(path)
    await expect(page.locator(`#n${number}`)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 12_000 })
}
