// The worksheet: one story or the questions of the atlas on one upright sheet, with a map without numbers; answers apart.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { saveBlob } from '../export/saveBlob.ts';
import { useUi } from '../shell/context.ts';
import { SidePanel } from '../shell/SidePanel.tsx';
import { WorksheetAnswer, WorksheetBoxes } from './WorksheetParts.tsx';
import { worksheetFile } from './worksheetFile.ts';
import { worksheetItems } from './worksheetItems.ts';
import { worksheetMap } from './worksheetMap.ts';
import './questions.css';
import './worksheet.css';

const PARTS = ['questions', 'answers'] as const;

export function Worksheet() {
  const ui = useUi();
  const { view, words, book } = ui;
  const { questions: say, title } = words.messages;
  const [part, setPart] = useState<(typeof PARTS)[number]>('questions');
  const [chosen, setChosen] = useState<string>(view.story?.id ?? '');
  const sheet = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLDivElement>(null);
  const stories = book?.stories.filter(({ seconds }) => seconds === null) ?? [];
  const storyId = stories.some(({ id }) => id === chosen) ? chosen : null;
  const subject = storyId === null ? say.heading : (book?.text[`${storyId}.title`] ?? storyId);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.print = 'worksheet';
    return () => {
      delete root.dataset.print;
    };
  }, []);
  useEffect(() => {
    let isLatest = true;
    // Without shapes the sheet has its questions.
    worksheetMap(ui, storyId).then(
      (svg) => {
        if (isLatest && map.current) map.current.innerHTML = svg;
      },
      () => undefined,
    );
    return () => {
      isLatest = false;
    };
  }, [storyId, words, book, part]);
  const save = () => {
    const html = worksheetFile(words.lang, `${title} · ${subject}`, sheet.current?.outerHTML ?? '');
    const name = `worksheet-${storyId ?? 'questions'}-${part}-${words.lang}.html`;
    saveBlob(name, new Blob([html], { type: 'text/html' }));
  };
  return (
    <SidePanel heading={say.worksheet} subtitle={say.worksheetLead}>
      <div class="worksheet-controls">
        <label>
          {say.about}
          <select value={storyId ?? ''} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">{say.heading}</option>
            {stories.map(({ id }) => (
              <option key={id} value={id}>
                {book?.text[`${id}.title`] ?? id}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend class="soft">{say.part}</legend>
          {PARTS.map((each) => (
            <label key={each}>
              <input type="radio" name="part" checked={part === each} onChange={() => setPart(each)} />
              {say.parts[each]}
            </label>
          ))}
        </fieldset>
        <p class="worksheet-ways">
          <button type="button" class="jump" onClick={save}>
            {say.save}
          </button>
          <button type="button" class="strong" onClick={() => print()}>
            {say.print}
          </button>
        </p>
      </div>
      <div class="worksheet" ref={sheet}>
        <p class="worksheet-head">
          <strong>
            {title} · {subject}
          </strong>
          {part === 'questions' ? (
            <>
              <span>{say.name}: ____________________</span>
              <span>{say.date}: ____________</span>
            </>
          ) : (
            <span>{say.parts.answers}</span>
          )}
        </p>
        {part === 'questions' && <div class="worksheet-map" ref={map} aria-hidden />}
        <ol>
          {worksheetItems(ui, storyId).map((item) => (
            <li key={item.id}>
              <p>{item.kind === 'gap' ? item.text : <strong>{item.text}</strong>}</p>
              {part === 'questions' ? <WorksheetBoxes item={item} /> : <WorksheetAnswer item={item} />}
            </li>
          ))}
        </ol>
      </div>
    </SidePanel>
  );
}
