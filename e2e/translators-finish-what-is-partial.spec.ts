import type { APIRequestContext, Page } from '@playwright/test'
import { linkTo, paragraph } from '@/seed/rich-text'
import { enter, tabTo } from './keyboard'
import { expect, test } from './own-site'
import { logIn } from './panel'
import { restAs } from './rest'

test.use({ javaScriptEnabled: true, viewport: { width: 1280, height: 900 } })
test.setTimeout(240_000)
test.describe.configure({ mode: 'default' })

/** A document of the demonstration that lacks translation, and what its translator makes of what is missing, by the original. */
type Task = {
  email: string
  locale: string
  language: string
  of: string
  field: string
  folder: string
  slug: string
  title: string
  /** The key that moves the cursor on in this language. */
  onward: 'ArrowLeft' | 'ArrowRight'
  /** The translation of the passage with the link, and how long its linked beginning is. */
  linked: { words: string; length: number }
  passages: Readonly<Record<string, string>>
}

const linkedOriginal = '<1>The appeal for the Jiashi workers</1> stands on this site as well.'

const tasks: readonly Task[] = [
  {
    email: 'translator-ar@countersign.example',
    locale: 'ar',
    language: 'العربية',
    of: 'news-items',
    field: 'summary',
    folder: 'news',
    slug: 'workers-at-liaoning-strike-again',
    title: 'Workers at Liaoning Strike Again',
    onward: 'ArrowLeft',
    linked: {
      words: 'نداء عمال جياشي منشور في هذا الموقع أيضًا.',
      length: 'نداء عمال جياشي'.length,
    },
    passages: {
      'Workers at Liaoning Strike Again': 'عمال لياونينغ يُضربون من جديد',
      'Workers in Liaoning have gone':
        'عاد عمال لياونينغ إلى الإضراب، كما يقول العنوان. ولا تذكر القائمة كاتبًا ولا صحيفة ولا تاريخًا؛ والسنة هي سنة الصفحة.',
    },
  },
  {
    email: 'translator-zh-hant@countersign.example',
    locale: 'zh-Hant',
    language: '繁體中文',
    of: 'organizations',
    field: 'mission',
    folder: 'organizations',
    slug: 'international-federation-for-justice-in-china',
    title: 'International Federation for Justice in China',
    onward: 'ArrowRight',
    linked: { words: '聲援佳士工人的呼籲也刊載於本站。', length: '聲援佳士工人的呼籲'.length },
    passages: {
      'How it works': '它如何工作',
      'It relies on':
        '它依靠仔細蒐集並依方法查證的資訊。聯合會以此告知國內外的公眾，並協助受害者和為他們申辯的人。',
      'It protects those':
        '它保護捍衛人權的人，並為他們爭取承認。它透過地區、國家和國際的程序對抗有罪不罰，讓受害者得到真相、正義和賠償。',
      'Media are its': '媒體是它公布事實的夥伴。它代表受害者向各國政府和非政府組織進言。',
      'Protecting those': '保護捍衛人權與正義的人',
      'Using regional': '運用地區、國家和國際的程序對抗有罪不罰',
      'Act of 1 July': '1901年7月1日法律第5條；1901年8月16日法令第1條',
      'Declaration filed': '在巴黎提交聲明',
    },
  },
]

const others = ['en', 'zh-Hans', 'zh-Hant', 'de', 'fr', 'es', 'ar']

/** An editor has a second person look at all translations, and adds a paragraph with a link to the document. */
const prepare = async (request: APIRequestContext, { of, field, slug }: Task): Promise<void> => {
  const admin = await restAs(request, 'admin@countersign.example')
  await admin.post('globals/translating', { secondPerson: true })
  const document = await admin.bySlug(of, slug)
  const campaign = await admin.bySlug('campaigns', 'jiashi-workers')
  const { root } = document[field]
  const added = paragraph(linkedOriginal, [linkTo({ relationTo: 'campaigns', value: campaign.id })])
  await admin.patch(`${of}/${document.id}`, {
    [field]: { root: { ...root, children: [...root.children, added] } },
    _status: 'published',
  })
}

/** From the start of the panel to the document, by the menu and the queue. */
const findTask = async (page: Page, { title, language, locale }: Task, mayChoose: boolean) => {
  await enter(page, page.locator('.template-default__nav-toggler'))
  await enter(page, page.locator('#nav-translating'))
  await expect(page.getByRole('heading', { level: 1, name: 'My translations' })).toBeVisible()
  if (mayChoose) {
    const choice = page.getByLabel('Language', { exact: true })
    await tabTo(page, choice)
    await page.keyboard.press('Home')
    for (const before of others.slice(0, others.indexOf(locale))) {
      await expect(choice).toHaveValue(before)
      await page.keyboard.press('ArrowDown')
    }
    await expect(choice).toHaveValue(locale)
  }
  await expect(page.getByText(new RegExp(`^${language} · Documents`))).toBeVisible()
  await tabTo(page, page.getByLabel('Title', { exact: true }))
  await page.keyboard.insertText(title)
  const card = page.getByRole('listitem').filter({ hasText: title })
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([title])
  await enter(page, card.getByRole('link', { name: title }))
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

/** What a page itself says, without the menus around it. */
const mainOf = (html: string): string => {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0]
  if (!main) throw new Error('The page has no main part.')
  return main
}

const cursorIn = (field: HTMLElement | SVGElement) =>
  field instanceof HTMLTextAreaElement ? field.selectionStart : null

const open = (page: Page) => page.locator('li[aria-current="true"]')

for (const task of tasks)
  test(`a partial document is finished in ${task.locale} by keyboard, approved and read`, async ({
    page,
    browser,
    request,
    site,
    complaints,
  }) => {
    await prepare(request, task)
    const read = async (locale: string) =>
      (await request.get(`/${locale}/${task.folder}/${task.slug}`)).text()
    const before: Record<string, string> = {}
    for (const locale of others) before[locale] = await read(locale)
    const field = open(page).getByRole('textbox', { name: /^Translation into/ })
    const problem = open(page).getByText(/Tag .<1>. is missing\./)
    const { words, length } = task.linked
    const saved = page.getByText('Saved', { exact: true })

    await test.step('the translator finds it in the queue', async () => {
      await logIn(page, task.email)
      await findTask(page, task, false)
    })

    await test.step('what is missing is typed, with a tag forgotten', async () => {
      await page.keyboard.press('e')
      await expect(field).toBeFocused()
      await expect(field).toHaveAttribute('lang', task.locale)
      await expect(field).toHaveAttribute('dir', task.locale === 'ar' ? 'rtl' : 'ltr')
      const todo = new Map(Object.entries(task.passages))
      for (let left = todo.size + 1; left > 0; left -= 1) {
        const original = (await open(page).locator('[id$="-source"] p').textContent()) ?? ''
        const [start, translated] = [...todo].find(([first]) => original.startsWith(first)) ?? []
        await expect(field).toHaveValue('')
        await page.keyboard.insertText(translated ?? words)
        if (start === undefined) await expect(problem).toBeVisible()
        else todo.delete(start)
        const number = await open(page).getAttribute('id')
        await page.keyboard.press('Control+Enter')
        if (left > 1) await expect(open(page)).not.toHaveAttribute('id', number ?? '')
      }
      expect([...todo.keys()]).toEqual([])
    })

    await test.step('the next problem is the forgotten tag, which a key puts in its place', async () => {
      await page.keyboard.press('Alt+ArrowUp')
      await expect(problem).toHaveCount(0)
      await expect(page.getByRole('button', { name: /^Next problem/ })).toHaveText('Next problem 1')
      await page.keyboard.press('F8')
      await expect(problem).toBeVisible()
      await expect(field).toBeFocused()
      await page.keyboard.press('Control+Home')
      await expect(saved).toBeVisible()
      const storing = page.waitForResponse((response) => response.url().endsWith('/desk/save'))
      await page.keyboard.insertText('–')
      await storing
      await expect(saved).toBeVisible()
      expect(await field.evaluate(cursorIn), 'saving leaves the cursor where it is').toBe(1)
      await page.keyboard.press('Backspace')
      for (let letter = 0; letter < length; letter += 1)
        await page.keyboard.press(`Shift+${task.onward}`)
      await page.keyboard.press('Alt+1')
      await expect(field).toHaveValue(`<1>${words.slice(0, length)}</1>${words.slice(length)}`)
      await expect(problem).toHaveCount(0)
      await expect(open(page).getByText('Not saved')).toHaveCount(0)
      await expect(saved).toBeVisible()
    })

    await test.step('nobody approves what they wrote themselves', async () => {
      await page.keyboard.press('Control+Shift+Enter')
      await expect(
        page.getByText('What you wrote yourself, somebody else has to approve.'),
      ).toBeAttached()
      await expect(open(page).getByText('To review', { exact: true })).toBeVisible()
      await page.keyboard.press('Escape')
      await page.keyboard.press('h')
      await expect(page.getByRole('button', { name: 'Publish…' })).toBeFocused()
      await page.keyboard.press('Enter')
      await enter(page, page.getByRole('dialog').getByRole('button', { name: 'Publish now' }))
      await expect(page.getByText(/^Passages that nobody has reviewed/)).toBeVisible()
      expect(complaints).toEqual([expect.stringMatching(/^403 .*\/desk\/deed$/)])
      complaints.length = 0
    })

    await test.step('it is sent to review, and readers see nothing of it', async () => {
      await enter(page, page.getByRole('button', { name: 'Send to review' }))
      await expect(page.getByText('Sent to review.')).toBeVisible()
      for (const locale of others) expect(await read(locale), locale).toBe(before[locale])
    })

    await test.step('a second person approves and publishes it', async () => {
      const context = await browser.newContext({
        baseURL: site,
        locale: 'en',
        viewport: { width: 1280, height: 900 },
      })
      const second = await context.newPage()
      await logIn(second, 'editor@countersign.example')
      await findTask(second, task, true)
      await enter(second, second.getByRole('button', { name: 'Approve all that others wrote' }))
      await expect(second.getByText('Approved.', { exact: true })).toBeVisible()
      await enter(second, second.getByRole('button', { name: 'Publish…' }))
      await enter(second, second.getByRole('dialog').getByRole('button', { name: 'Publish now' }))
      await expect(
        second.getByText('Published. Readers have it at their next visit.'),
      ).toBeVisible()
      await context.close()
    })

    await test.step('readers have it at the next request, in this language alone', async () => {
      const html = await read(task.locale)
      for (const translated of Object.values(task.passages)) expect(html).toContain(translated)
      expect(html).toMatch(
        new RegExp(`<a [^>]*>${words.slice(0, length)}</a>${words.slice(length)}`),
      )
      // Around it, the other languages now point to this one as a language of the page.
      for (const locale of others)
        if (locale !== task.locale)
          expect(mainOf(await read(locale)), locale).toBe(mainOf(before[locale] ?? ''))
    })
  })
