import { createContext, useContext } from 'react';
import { createImportsClient } from '#api/imports-client.ts';
import type { ImportsApi } from '#api/imports-contract.ts';

const ImportsContext = createContext<ImportsApi>(createImportsClient());

/** Imports as the views of the desk ask for them. */
export const useImportsApi = (): ImportsApi => useContext(ImportsContext);
