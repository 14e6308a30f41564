import { test as base, expect } from '@playwright/test'

const isOwn = (url: string, site: string): boolean =>
  new URL(url).origin === site || /^(?:data|blob|about):/.test(url)

/**
 * A journey with a watchful browser: it fails when a page asks another host for anything, breaks the content security
 * policy, logs an error, throws, or names a file that is not there.
 */
export const test = base.extend<{ site: string; complaints: string[] }>({
  site: async ({ baseURL }, use) => {
    if (!baseURL) throw new Error('The journeys have no site to go to.')
    await use(baseURL)
  },
  complaints: [
    async ({ context, site }, use) => {
      const complaints: string[] = []
      context.on('request', (request) => {
        if (!isOwn(request.url(), site)) complaints.push(`asked another host: ${request.url()}`)
      })
      context.on('response', (response) => {
        const isPage = response.request().resourceType() === 'document'
        if (response.status() >= 400 && !isPage)
          complaints.push(`${response.status()} ${response.url()}`)
      })
      context.on('console', (message) => {
        const isAboutStatus = message.text().startsWith('Failed to load resource')
        if (message.type() === 'error' && !isAboutStatus)
          complaints.push(`${message.page()?.url()}: ${message.text()}`)
      })
      context.on('weberror', (error) => {
        complaints.push(`threw: ${error.error().message}`)
      })
      await use(complaints)
      expect(complaints, 'what the browser complained of').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
