/**
 * Node 20 has no `ArrayBuffer.prototype.transferToFixedLength`, which the PDF library calls when it tells of a font.
 * Later versions of Node have it, and are left alone.
 */
export function polyfill(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    value: function transferToFixedLength(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const copy = new Uint8Array(length);
      copy.set(new Uint8Array(this).subarray(0, length));
      return copy.buffer;
    },
    configurable: true,
    writable: true,
  });
}
