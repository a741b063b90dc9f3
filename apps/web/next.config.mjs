import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';

/** @type {import('next').NextConfig} */
const config = {
  // The api process mounts the request handler; what it answers goes past the api's own compression.
  compress: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // Workspace packages are TypeScript sources, not builds.
  transpilePackages: ['@kindling/shared', '@kindling/activities', '@kindling/core', '@kindling/sandbox'],
  // Types are a gate of their own (`tsc -p apps/web`), with the compiler the whole repository uses.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    // Messages reach the browser parsed (src/i18n/compile-messages.ts), and are put together by our own formatter.
    resolveAlias: { 'use-intl/format-message': './src/i18n/format-message.ts' },
    rules: {
      'domStylesheets.js': {
        condition: { path: /\/monaco-editor\/esm\/vs\/base\/browser\/domStylesheets\.js$/ },
        loaders: ['./give-styles-nonce.mjs'],
      },
    },
  },
  images: { unoptimized: true },
  experimental: { optimizePackageImports: ['radix-ui', '@tanstack/react-query'] },
};

/**
 * What serves built pages needs no compiler. A configuration in TypeScript, or the plug-in of the messages, brings three
 * of them into its memory: 50 MB that nothing ever used.
 * @param {string} phase
 */
export default async function configure(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { default: createNextIntlPlugin } = await import('next-intl/plugin');
  return createNextIntlPlugin('./src/i18n/request.ts')(config);
}
