import { createContext } from 'react';

/** What is to be told while a sheet lies over the panel: what stands beneath it is neither seen nor read out. */
export const SheetNews = createContext<string | null>(null);
