import type { Page } from '@playwright/test'
import {
  campaign,
  confirm,
  dockers,
  fillIn,
  nurse,
  openRegisterWith,
  send,
  sign,
} from './co-signing'
import { expect, test } from './own-site'

test.setTimeout(150_000)

/** The private link stands in the mail that thanks for the confirmation. */
const withdraw = async (page: Page, privateLink: string): Promise<void> => {
  await page.goto(privateLink)
  await page.locator('button[name="do"][value="withdraw"]').click()
  await page.locator('button[name="do"][value="withdraw-surely"]').click()
  await expect(page.locator('main h1')).toBeVisible()
}

for (const javaScriptEnabled of [false, true])
  for (const locale of ['en', 'zh-Hans', 'ar'])
    test.describe(`in ${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled, locale })

      test('an organisation and a person sign, stand in the register, and withdraw', async ({
        page,
        ownSite: { mailbox },
      }) => {
        const register = `/${locale}${campaign}/signatories`

        await test.step('the organisation signs on the campaign’s own page', async () => {
          await page.goto(`/${locale}${campaign}`)
          await fillIn(page, dockers)
          await send(page)
          await expect(page).toHaveURL(`/${locale}${campaign}/sign/sent`)
        })

        await test.step('its mail is in its language, and opening the link confirms nothing', async () => {
          const [mail] = await mailbox.to(dockers.email ?? '')
          expect(mail?.html).toMatch(new RegExp(`<html[^>]*lang="${locale}"`))
          if (locale === 'ar') expect(mail?.html).toMatch(/<html[^>]*dir="rtl"/)
          await page.goto(await mailbox.link(dockers.email ?? '', '/confirm'))
          await page.goto(register)
          await expect(page.locator('#n26')).toHaveCount(0)
        })

        await test.step('confirmed and proved by its domain, it is number 26', async () => {
          await confirm(page, mailbox, dockers.email ?? '')
          await expect(page.locator('main')).toContainText(/26|٢٦/)
          await openRegisterWith(page, register, 26)
          const row = page.locator('#n26')
          await expect(row).toContainText(dockers.nativeName ?? '')
          await expect(row).toContainText(dockers.name ?? '')
          await expect(row).toContainText('DUPS')
        })

        await test.step('the person is number 27, by country alone', async () => {
          await sign(page, locale, nurse)
          await confirm(page, mailbox, nurse.email ?? '')
          await openRegisterWith(page, register, 27)
          const country = new Intl.DisplayNames(locale, { type: 'region' }).of('PT') ?? ''
          await expect(page.locator('#n27')).toContainText(country)
          await expect(page.locator('main')).not.toContainText('Quintessa')
        })

        await test.step('both withdraw: their numbers stay, their names go', async () => {
          for (const { email } of [dockers, nurse])
            await withdraw(page, await mailbox.link(email ?? '', '/mine?key=', 2))
          await page.goto(register)
          await expect(page.locator('main')).not.toContainText('DUPS')
          await expect(page.locator('#n26')).toHaveCount(1)
          await expect(page.locator('#n27')).toHaveCount(1)
          await page.goto(`/${locale}${campaign}`)
          await expect(page.locator('main')).not.toContainText('DUPS')
        })
      })
    })

test('whoever signs next gets the next number, not one that was withdrawn', async ({
  page,
  ownSite: { mailbox },
}) => {
  await sign(page, 'en', nurse)
  await confirm(page, mailbox, nurse.email ?? '')
  await withdraw(page, await mailbox.link(nurse.email ?? '', '/mine?key=', 2))
  const other = { ...nurse, name: 'Another Person', visibility: 'public', email: 'a@mail.example' }
  await sign(page, 'en', other)
  await confirm(page, mailbox, other.email)
  await openRegisterWith(page, `/en${campaign}/signatories`, 27)
  await expect(page.locator('#n27')).toContainText('Another Person')
})
