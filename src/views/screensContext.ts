import { type ComponentType, createContext } from 'react';

/** Every screen by its name, for whoever reads one without showing it; the app provides them. */
export const ScreensContext = createContext<Readonly<Record<string, ComponentType>>>({});
