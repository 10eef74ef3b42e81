// Which number came how early, of millions: open addressing in two columns, where a Map would make an object of each key.

const FREE = -1;
const MIN_ROOM = 4_096;
/** At most so full, so that a key is found in a step or two. */
const FULL = 0.5;

export class NumberTable {
  /** How many numbers are in it. */
  size = 0;
  private keys: Float64Array;
  private values: Int32Array;

  /** `expected`: so many numbers come, perhaps; with more of them it grows. */
  constructor(expected = 0) {
    const room = 2 ** Math.ceil(Math.log2(Math.max(MIN_ROOM, expected / FULL)));
    this.keys = new Float64Array(room);
    this.values = new Int32Array(room).fill(FREE);
  }

  /** The position at which the number came first: `size` before the call where it is new. Keys are whole, 0 or more. */
  positionOf(key: number): number {
    let slot = this.slotOf(key);
    const known = this.values[slot] ?? FREE;
    if (known !== FREE) return known;
    if (this.size >= this.keys.length * FULL) {
      this.grow();
      slot = this.slotOf(key);
    }
    this.keys[slot] = key;
    this.values[slot] = this.size;
    return this.size++;
  }

  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    const high = Math.floor(key / 0x1_0000_0000);
    let slot = (Math.imul(key | 0, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (this.values[slot] !== FREE && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Float64Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2).fill(FREE);
    for (const [old, value] of values.entries()) {
      if (value === FREE) continue;
      const key = keys[old] ?? 0;
      const slot = this.slotOf(key);
      this.keys[slot] = key;
      this.values[slot] = value;
    }
  }
}
