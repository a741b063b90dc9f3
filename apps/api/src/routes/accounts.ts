import {
  type AccountPorts,
  changePassword,
  chooseSchool,
  createTokens,
  getMe,
  refreshTokens,
  signIn,
  signOut,
  signOutEverywhere,
  signUp,
  updateMe,
} from '@kindling/core/accounts';
import { accounts } from '@kindling/shared';
import type { Route } from '../http/route.ts';
import { deviceOf, sendCookies } from './device.ts';

/** Signing up, in and out; tokens; the caller's own facts. */
export function addAccountRoutes(route: Route, ports: AccountPorts): void {
  addSessionRoutes(route, ports);
  addTokenRoutes(route, ports);
  addMeRoutes(route, ports);
}

function addSessionRoutes(route: Route, ports: AccountPorts): void {
  route(accounts.signUp, async ({ body, request, reply }) => {
    const { me, setCookies } = await signUp(ports, body, deviceOf(request), request.id);
    sendCookies(reply, setCookies);
    return me;
  });
  route(accounts.signIn, async ({ body, request, reply }) => {
    const { me, setCookies } = await signIn(ports, body, deviceOf(request));
    sendCookies(reply, setCookies);
    return me;
  });
  route(accounts.signOut, async ({ identity, reply }) => {
    sendCookies(reply, await signOut(ports, identity));
    return {};
  });
  route(accounts.signOutEverywhere, async ({ identity, reply }) => {
    sendCookies(reply, await signOutEverywhere(ports, identity));
    return {};
  });
}

function addTokenRoutes(route: Route, ports: AccountPorts): void {
  route(accounts.createTokens, ({ body, request, reply }) => {
    reply.header('cache-control', 'no-store');
    return createTokens(ports, body, request.ip);
  });
  route(accounts.refreshTokens, ({ body, request, reply }) => {
    reply.header('cache-control', 'no-store');
    return refreshTokens(ports, body.refreshToken, request.id);
  });
  route(accounts.revokeTokens, async ({ body }) => {
    await ports.refreshTokens.revokeFamilyOf(body.refreshToken);
    return {};
  });
  route(accounts.getJwks, async ({ reply }) => {
    // Shorter than the time a new key is shown before it signs.
    reply.header('cache-control', 'public, max-age=3600');
    return { keys: await ports.accessTokens.listPublicKeys() };
  });
}

function addMeRoutes(route: Route, ports: AccountPorts): void {
  route(accounts.getMe, ({ identity }) => getMe(ports, identity));
  route(accounts.updateMe, ({ identity, body, request }) => updateMe(ports, identity, body, request.id));
  route(accounts.changePassword, async ({ identity, body, request }) => {
    await changePassword(ports, identity, body, request.ip);
    return {};
  });
  route(accounts.chooseSchool, ({ identity, body }) => chooseSchool(ports, identity, body.schoolId));
}
