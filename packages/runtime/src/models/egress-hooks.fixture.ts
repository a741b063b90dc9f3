/**
 * Loaded before anything else: counts what would leave the process, and which packages of providers it loads. An argument
 * `database=PORT` names the one place on this machine that may be reached.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { registerHooks } from 'node:module';
import net from 'node:net';

const outbound: string[] = [];
const loaded: string[] = [];
Object.assign(globalThis, { outbound, loaded });

const database = process.argv.find((argument) => argument.startsWith('database='))?.slice('database='.length);

function refuse(what: string): never {
  outbound.push(what);
  throw Object.assign(new Error('Nothing leaves here'), { code: 'ECONNREFUSED' });
}

/** Where a socket is to go, in each of the ways one may say it. */
function targetOf(first: unknown, second: unknown): string {
  if (Array.isArray(first)) return targetOf(first[0], first[1]);
  if (typeof first !== 'object' || first === null) return `${String(second)}:${String(first)}`;
  const { host, port, path } = first as { host?: string; port?: number; path?: string };
  return path ?? `${host ?? 'localhost'}:${port}`;
}

const { connect } = net.Socket.prototype;
Object.assign(net.Socket.prototype, {
  connect(this: net.Socket, ...words: unknown[]) {
    const target = targetOf(words[0], words[1]);
    if (database === undefined || target !== `127.0.0.1:${database}`) refuse(`connect ${target}`);
    return Reflect.apply(connect, this, words);
  },
});
Object.assign(dgram.Socket.prototype, { send: () => refuse('send'), connect: () => refuse('connect') });
for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny'])
    if (name in resolver) Object.assign(resolver, { [name]: () => refuse(name) });

registerHooks({
  load(url, context, next) {
    const [, name] = /node_modules\/(@ai-sdk\/[^/]+)\//.exec(url) ?? [];
    if (name !== undefined) loaded.push(name);
    return next(url, context);
  },
});
