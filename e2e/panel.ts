import type { Page } from '@playwright/test'
import { staff } from '@/seed/staff'
import { expect } from './test'

/** Logs in to the panel as the demonstration's person with this address, as that person would. */
export const logIn = async (page: Page, email: string): Promise<void> => {
  const member = staff.find((candidate) => candidate.email === email)
  if (!member) throw new Error(`The demonstration has no ${email}.`)
  await page.goto('/admin')
  await page.getByLabel('Email').fill(member.email)
  await page.getByLabel('Password').fill(member.password)
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page).toHaveURL('/admin')
}

/** Chooses one of the deeds that the panel keeps behind a document's three dots. */
export const choose = async (page: Page, deed: string): Promise<void> => {
  await page.locator('.doc-controls__popup .popup-button').click()
  await page.locator(`#action-${deed}`).click()
}

/** Publishes the document that is open, and waits until the panel says that it is. */
export const publish = async (page: Page): Promise<void> => {
  const saved = page.waitForResponse(
    (response) => /_status|\/api\//.test(response.url()) && response.request().method() === 'PATCH',
  )
  await page.locator('#action-save').click()
  expect((await saved).status()).toBe(200)
  await expect(page.locator('.status__value')).toHaveText('Published')
}
