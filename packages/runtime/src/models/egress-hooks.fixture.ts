/** Loaded before anything else: counts what would leave the process, and which packages of providers it loads. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { registerHooks } from 'node:module';
import net from 'node:net';

const outbound: string[] = [];
const loaded: string[] = [];
Object.assign(globalThis, { outbound, loaded });

function refuse(what: string): never {
  outbound.push(what);
  throw Object.assign(new Error('Nothing leaves here'), { code: 'ECONNREFUSED' });
}
Object.assign(net.Socket.prototype, { connect: () => refuse('connect') });
Object.assign(dgram.Socket.prototype, { send: () => refuse('send') });
Object.assign(dns, { lookup: () => refuse('lookup') });
Object.assign(dns.promises, { lookup: () => refuse('lookup') });

registerHooks({
  load(url, context, next) {
    const [, name] = /node_modules\/((?:@ai-sdk\/)?[^/]+)\//.exec(url) ?? [];
    if (name !== undefined && /^(?:ai|@ai-sdk\/.*)$/.test(name)) loaded.push(name);
    return next(url, context);
  },
});
