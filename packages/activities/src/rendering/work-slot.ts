import { createContext, type ReactNode } from 'react';

/** What the page puts below a piece of work that is written: whether it is saved, and how to go back. */
export const WorkSlot = createContext<ReactNode>(null);
