/** Input that cannot be read: the message names the field and says how to put it right. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
