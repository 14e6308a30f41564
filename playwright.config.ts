import { defineConfig } from '@playwright/test'
import { chromiumArguments, chromiumPath } from './e2e/browser'
import { freePort } from './e2e/free-port'

// Worker processes load this file again: they are told the port by the first.
process.env.E2E_PORT ??= String(await freePort())
const port = process.env.E2E_PORT
const site = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.next/cache/journeys',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: site,
    actionTimeout: 15_000,
    // Public pages have no scripts; where a journey needs them, as in the panel, it says so.
    javaScriptEnabled: false,
    locale: 'en',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromiumPath(), args: chromiumArguments },
  },
  webServer: {
    command: 'node e2e/serve.mjs',
    url: `${site}/api/ready`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      HOST: '127.0.0.1',
      PORT: port,
      SITE_URL: site,
      DATABASE_URL: '',
      DEMO_CONTENT: 'true',
      DEMO_STAFF: 'true',
      SMTP_URL: '',
      PAYLOAD_SECRET: 'known-to-everybody-for-journeys-only',
    },
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
