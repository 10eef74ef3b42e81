// A value whose fields are followed one by one: who reads a field while rendering or computing hears of that field alone.
import { computed, type ReadonlySignal } from '@preact/signals';

/** One object that always reads as the present value of `source`; its keys are those of the first value. */
export function tracked<Value extends object>(source: ReadonlySignal<Value>): Value {
  const fields = new Map<PropertyKey, ReadonlySignal<unknown>>();
  return new Proxy<Value>(
    { ...source.peek() },
    {
      get(_, key) {
        const field = fields.get(key) ?? computed(() => Reflect.get(source.value, key));
        fields.set(key, field);
        return field.value;
      },
    },
  );
}
