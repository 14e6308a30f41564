import './node-version.cjs'

const { start } = await import('./steps/start.mjs')
await start()
