import { expect, test } from './own-site'
import { restAs } from './rest'

const path = '/speeches/afl-cio-1998'

test.describe.configure({ timeout: 180_000 })

test('a paragraph put in and one taken out leave every other link where it was', async ({
  page,
  request,
}) => {
  const editor = await restAs(request, 'editor@countersign.example')
  const speech = await editor.bySlug('speeches', 'afl-cio-1998')
  const [first, second, third, fourth, ...others] = speech.transcript.root.children
  const added = structuredClone(fourth)
  added.children[0].text = '这一段是后来补上的。'
  const children = [first, second, third, added, ...others]
  await editor.patch(`speeches/${speech.id}`, {
    transcript: { root: { ...speech.transcript.root, children } },
    _status: 'published',
  })
  for (const locale of ['en', 'zh-Hans']) {
    await page.goto(`/${locale}${path}#p3`)
    await expect(page.locator('#p3:target')).toContainText('1998')
    await page.goto(`/${locale}${path}#p5`)
    await expect(page.locator('#p5:target')).toContainText('2002')
    await expect(page.locator('#p3a')).toContainText('这一段是后来补上的。')
  }
  await page.goto(`/en${path}#p4`)
  await expect(page.locator('#p4:target')).toHaveText(
    'Paragraph 4 is no longer part of the text: it was taken out or written anew.',
  )
  await expect(page.locator('#p4:target')).toBeInViewport()
})

const sound = Buffer.concat([
  Buffer.from('ID3\x04\0\0\0\0\0\0\xff\xfb\x90\x44', 'latin1'),
  Buffer.alloc(1_200_000, 'sound'),
])
const captions = (words: string) => Buffer.from(`WEBVTT\n\n00:00.000 --> 00:02.000\n${words}\n`)

test('a recording has captions in two languages, is not loaded before it plays, and can be had in parts', async ({
  page,
  request,
}) => {
  const [email, password] = ['editor@countersign.example', 'demonstration-editor']
  const login = await request.post('/api/users/login', {
    data: { email, password },
    timeout: 60_000,
  })
  const headers = { Authorization: `JWT ${(await login.json()).token}` }
  const keep = async (name: string, mimeType: string, buffer: Buffer, language: string) => {
    const fields = { title: name, language, originalLocale: 'en', _status: 'published' }
    const sent = await request.post('/api/documents', {
      headers,
      multipart: { file: { name, mimeType, buffer }, _payload: JSON.stringify(fields) },
    })
    expect(sent.status(), await sent.text()).toBe(201)
    return (await sent.json()).doc
  }
  const file = await keep('speech.mp3', 'audio/mpeg', sound, 'zh-Hans')
  const chinese = await keep('zh.vtt', 'text/vtt', captions('工人'), 'zh-Hans')
  const english = await keep('en.vtt', 'text/vtt', captions('Workers'), 'en')
  const editor = await restAs(request, email)
  const speech = await editor.bySlug('speeches', 'afl-cio-1998')
  await editor.patch(`speeches/${speech.id}`, {
    recordings: [
      {
        caption: '录音',
        file: file.id,
        captions: [chinese.id, english.id],
        language: 'zh-Hans',
        transcript: '工人们说的话。',
      },
    ],
    _status: 'published',
  })

  const asked: string[] = []
  page.on('request', (one) => asked.push(new URL(one.url()).pathname))
  await page.goto(`/en${path}`)
  const player = page.locator('main audio')
  await expect(player).toHaveAttribute('preload', 'none')
  // The captions that are shown by default, some lines of text, are read with the page.
  expect(asked.filter((address) => address.endsWith('.mp3'))).toEqual([])
  const tracks = player.locator('track')
  await expect(tracks).toHaveCount(2)
  await expect(tracks.nth(0)).toHaveAttribute('kind', 'captions')
  await expect(tracks.nth(0)).toHaveAttribute('srclang', 'zh-Hans')
  await expect(tracks.nth(1)).toHaveAttribute('kind', 'subtitles')
  await expect(tracks.nth(1)).toHaveAttribute('label', 'English')
  await expect(tracks.nth(1)).toHaveAttribute('default', '')
  const figure = page.locator('main figure', { has: page.locator('audio') })
  await expect(figure).toContainText('Spoken in Simplified Chinese')
  await expect(figure).toContainText('Captions: Simplified Chinese and English')
  await figure.getByText('What is said').click()
  await expect(figure.getByText('工人们说的话。')).toBeVisible()
  const download = figure.getByRole('link', { name: 'Download (MP3, 1.2 MB)' })

  const address = (await download.getAttribute('href')) ?? ''
  const part = await request.get(address, { headers: { range: 'bytes=3-9' } })
  expect(part.status()).toBe(206)
  expect(part.headers()).toMatchObject({
    'content-range': `bytes 3-9/${sound.length}`,
    'content-length': '7',
    'content-type': 'audio/mpeg',
    'accept-ranges': 'bytes',
  })
  expect((await part.body()).equals(sound.subarray(3, 10))).toBe(true)
  const beyond = await request.get(address, { headers: { range: `bytes=${sound.length}-` } })
  expect(beyond.status()).toBe(416)
  const whole = await request.get(address)
  expect([whole.status(), (await whole.body()).length]).toEqual([200, sound.length])
  const lines = (await tracks.nth(1).getAttribute('src')) ?? ''
  const word = await request.get(lines, { headers: { range: 'bytes=0-5' } })
  expect([word.status(), await word.text()]).toEqual([206, 'WEBVTT'])
  expect(word.headers()).toMatchObject({ 'content-length': '6' })
  expect(word.headers()).not.toHaveProperty('content-encoding')
  const track = await request.get(lines)
  expect(track.headers()['content-type']).toBe('text/vtt; charset=utf-8')
})
