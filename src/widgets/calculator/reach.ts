const LOCAL = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/

/** True for an address that no other device can open: a file, or this machine's own server. */
export function opensOnlyHere(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'file:' || LOCAL.test(hostname)
}
