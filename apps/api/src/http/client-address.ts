import type { IncomingMessage } from 'node:http';
import proxyAddress from '@fastify/proxy-addr';

/** Whether the neighbour at `address` tells the truth about whom it forwards for. Fastify takes it as it is. */
export type TrustedProxies = (address: string, hop: number) => boolean;

/**
 * The pages' server side asks over the loopback interface and names the visitor it asks for. Beyond this machine only
 * named networks are believed, never everybody: a client could then call itself whatever it likes.
 */
export function trustProxies(networks: readonly string[]): TrustedProxies {
  return proxyAddress.compile(['loopback', ...networks]);
}

/** The client's address, by the same rule as `request.ip`, for what does not go through Fastify: the live socket. */
export function addressReader(trusts: TrustedProxies): (request: IncomingMessage) => string {
  return (request) => proxyAddress(request, trusts) ?? '';
}
