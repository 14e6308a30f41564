import './node-version.cjs'

const { test } = await import('./steps/test.mjs')
await test()
