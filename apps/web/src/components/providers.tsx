'use client';

import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ApiError } from '#web/api/error.ts';
import { Announcer } from './ui/announcer.tsx';

const STALE_MS = 30_000;

/** A session that ended elsewhere: start again from the sign-in page and come back here. */
function leaveWhenSignedOut(error: unknown): void {
  if (error instanceof ApiError && error.code === 'unauthenticated') {
    window.location.assign(`/sign-in?next=${encodeURIComponent(window.location.pathname)}`);
  }
}

function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
    defaultOptions: {
      // Waiting silently for a connection looks like a hang: screens say that it is gone and offer another try.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: STALE_MS,
        // What the API refused stays refused; only what may heal by itself is asked again.
        retry: (failures, error) => failures < 2 && (!(error instanceof ApiError) || error.status >= 500),
      },
    },
  });
}

export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      {children}
      <Announcer />
    </QueryClientProvider>
  );
}
