import { BlockList, isIP } from 'node:net'

const [notPublic4, notPublic6] = [new BlockList(), new BlockList()]

/** What IANA keeps for special purposes (RFC 6890 and its successors), and IPv6 addresses that stand for others. */
const networks: readonly [network: string, prefix: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['::ffff:0:0', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]
for (const [network, prefix] of networks)
  if (network.includes(':')) notPublic6.addSubnet(network, prefix, 'ipv6')
  else notPublic4.addSubnet(network, prefix, 'ipv4')

/**
 * Whether an IP address is not one of the public Internet: private, of this machine or this link, kept for documentation,
 * or an IPv6 address that leads to some IPv4 one. What is no address at all counts as one of these.
 */
export const isPrivateAddress = (address: string): boolean => {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  const family = isIP(bare)
  if (family === 4) return notPublic4.check(bare, 'ipv4')
  return family === 0 || notPublic6.check(bare, 'ipv6')
}
