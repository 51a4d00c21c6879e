/** Lists of small whole numbers that grow without a box for each: millions of postings in a few bytes apiece. */

const FIRST_ROOM = 1024;

abstract class Growing<Store extends Uint32Array | Uint8Array> {
  #length = 0;

  constructor(
    private store: Store,
    private readonly roomFor: (length: number) => Store,
  ) {}

  push(value: number): void {
    if (this.#length === this.store.length) {
      const wider = this.roomFor(this.#length * 2);
      wider.set(this.store);
      this.store = wider;
    }
    this.store[this.#length++] = value;
  }

  values(): Store {
    return this.store.subarray(0, this.#length) as Store;
  }
}

export class GrowingWords extends Growing<Uint32Array> {
  constructor() {
    super(new Uint32Array(FIRST_ROOM), (length) => new Uint32Array(length));
  }
}

export class GrowingBytes extends Growing<Uint8Array> {
  constructor() {
    super(new Uint8Array(FIRST_ROOM), (length) => new Uint8Array(length));
  }
}
