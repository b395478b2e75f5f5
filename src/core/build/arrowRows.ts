import { tableFromIPC } from '@uwdata/flechette';

/** The rows of one of an atlas's own Arrow files, as objects. */
export const arrowRows = <Row>(bytes: Uint8Array): Row[] => tableFromIPC(bytes).toArray() as Row[];
