/** An address as a person writes it. One whose percent signs are no UTF-8 (`%B0%A1`, `50%`) stays as it is. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
