// The name of a country in a list: a press opens its card, pointing lights up its marks.
import { focusPlace } from '../../state/actions.ts';
import { useIsPointedAt, useUi } from '../shell/context.ts';
import { placeName } from './format.ts';

interface Props {
  readonly placeId: string;
  /** Whether it is pointed at; where it is not given, when its country is. */
  readonly lit?: boolean | undefined;
}

export function PlaceButton({ placeId, lit }: Props) {
  const { words, commands } = useUi();
  const isPointedAt = useIsPointedAt(placeId);
  return (
    <button
      type="button"
      class="place"
      data-lit={(lit ?? isPointedAt) ? '' : undefined}
      onClick={() => commands.change((old) => focusPlace(old, placeId), 'push')}
      onPointerEnter={() => commands.hover(placeId)}
      onPointerLeave={() => commands.hover(null)}
      onFocus={() => commands.hover(placeId)}
      onBlur={() => commands.hover(null)}
    >
      {placeName(words, placeId)}
    </button>
  );
}
