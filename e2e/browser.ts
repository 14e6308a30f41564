import { existsSync } from 'node:fs'

const candidates = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The Chromium of this machine, or the first of `CHROMIUM_PATH`; throws where there is none, saying what to do. */
export const chromiumPath = (): string => {
  const found = candidates.find((path) => path && existsSync(path))
  if (!found)
    throw new Error('The journeys need Chromium: install it, or name its program in CHROMIUM_PATH.')
  return found
}

/** Keeps Chromium from asking anybody anything; root may start it only without its sandbox. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
