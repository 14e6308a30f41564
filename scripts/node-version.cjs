// Loaded before anything else (`node --require`), so it stays readable for very old versions of Node: no `const`, no arrows.
var parts = process.versions.node.split('.')
var major = Number(parts[0])
var minor = Number(parts[1])

if (major < 20 || (major === 20 && minor < 9)) {
  console.error('')
  console.error('Countersign cannot start.')
  console.error(
    '  Cause:  this is Node.js %s, and Countersign needs 20.9 or newer.',
    process.versions.node,
  )
  console.error(
    '  Remedy: install a current LTS version of Node.js from https://nodejs.org, then run the same command again.',
  )
  process.exit(1)
}
