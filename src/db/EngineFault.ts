/** The database engine did not start, or its worker was lost. Nothing can be asked until it starts again. */
export class EngineFault extends Error {
  override readonly name = 'EngineFault';
}
