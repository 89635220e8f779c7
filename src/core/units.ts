declare const unit: unique symbol
/** A number that knows its unit: a Millis is not accepted where Hours are asked for. */
type Quantity<U extends string> = number & { readonly [unit]: U }

export type Usd = Quantity<'USD'>
export type Millis = Quantity<'ms'>
/** 1 MiB = 1,024 KiB. AWS writes "MB" for it. */
export type Mebibytes = Quantity<'MiB'>
export type GbSeconds = Quantity<'GB-s'>
export type Requests = Quantity<'requests'>
export type RequestsPerMonth = Quantity<'requests/month'>
export type Hours = Quantity<'h'>
export type Gigabytes = Quantity<'GB'>

export const usd = (n: number) => n as Usd
export const millis = (n: number) => n as Millis
export const mebibytes = (n: number) => n as Mebibytes
export const gbSeconds = (n: number) => n as GbSeconds
export const requests = (n: number) => n as Requests
export const requestsPerMonth = (n: number) => n as RequestsPerMonth
export const hours = (n: number) => n as Hours
export const gigabytes = (n: number) => n as Gigabytes
