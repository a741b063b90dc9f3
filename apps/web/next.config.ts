import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./src/i18n/request.ts');

const config: NextConfig = {
  // The api process mounts the request handler; what it answers goes past the api's own compression.
  compress: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // Workspace packages are TypeScript sources, not builds.
  transpilePackages: ['@kindling/shared', '@kindling/activities', '@kindling/core', '@kindling/sandbox'],
  // Types are a gate of their own (`tsc -p apps/web`), with the compiler the whole repository uses.
  typescript: { ignoreBuildErrors: true },
  // Messages reach the browser parsed (src/i18n/compile-messages.ts), and are put together by our own formatter.
  turbopack: { resolveAlias: { 'use-intl/format-message': './src/i18n/format-message.ts' } },
  images: { unoptimized: true },
  experimental: { optimizePackageImports: ['radix-ui', '@tanstack/react-query'] },
};

export default withNextIntl(config);
