// Where the one thing worth knowing about a year stands: as the built page says it, until its code is here.
import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { madeInTasks } from '../../lib/steps.ts';
import { useArrival } from '../base/useArrival.ts';
import { UiContext, useUi } from '../shell/context.ts';
import { worthCode } from './worthCode.ts';

export function Worth() {
  const ui = useUi();
  const { transient, view, words } = ui;
  const place = useRef<HTMLSpanElement>(null);
  const [inPage] = useState(() => [...(globalThis.document?.querySelector('.worth')?.childNodes ?? [])]);
  const pressed = useRef<EventTarget | null>(null);
  const [isAsked, ask] = useState(false);
  const said = [view.year, view.sourceFilter, words] as const;
  const first = useRef(said);
  const isFirst = inPage.length > 0 && said.every((each, index) => each === first.current[index]);
  const { here } = useArrival(worthCode, transient.mapStands || !isFirst || isAsked);
  useLayoutEffect(() => {
    const element = place.current;
    if (inPage.length === 0 || !element) return;
    element.append(...inPage);
    element.addEventListener('click', ({ target }) => {
      if (worthCode.here) return;
      pressed.current = target;
      ask(true);
    });
    return () => render(null, element);
  }, []);
  useLayoutEffect(() => {
    if (inPage.length === 0 || !place.current) return;
    if (!here) return isFirst ? undefined : place.current.replaceChildren();
    if (isFirst && !isAsked) return;
    // It takes over what stands there, as the interface takes over the page.
    const sentence = (
      <UiContext.Provider value={ui}>
        <here.WorthSentence />
      </UiContext.Provider>
    );
    render(sentence, place.current);
    if (pressed.current instanceof HTMLElement) pressed.current.click();
    pressed.current = null;
  }, [here, isFirst, isAsked]);
  useEffect(() => {
    if (!here || !isFirst || isAsked) return;
    let isGone = false;
    // To find it takes long: what the page says waits for that.
    void madeInTasks(here.readyWorth(ui.atlas, view.sourceFilter, view.year)).then(() => isGone || ask(true));
    return () => {
      isGone = true;
    };
  }, [here, isFirst, isAsked]);
  return (
    <span class="worth" ref={place}>
      {inPage.length === 0 && here && <here.WorthSentence />}
    </span>
  );
}
