// The worksheet: one topic or one story on one upright sheet, with a map without numbers; answers apart.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { saveBlob } from '../export/saveBlob.ts';
import { useUi } from '../shell/context.ts';
import { SidePanel } from '../shell/SidePanel.tsx';
import { WorksheetAnswer, WorksheetBoxes } from './WorksheetParts.tsx';
import { worksheetFile } from './worksheetFile.ts';
import { type WorksheetSubject, worksheetItems } from './worksheetItems.ts';
import { worksheetMap } from './worksheetMap.ts';
import './worksheet.css';

const PARTS = ['questions', 'answers'] as const;
type Part = (typeof PARTS)[number];

/** A subject that can be chosen; `name` stands in the choice and in the name of the file. */
interface Choice {
  readonly subject: WorksheetSubject;
  readonly name: string;
  readonly title: string;
}

export function Worksheet() {
  const ui = useUi();
  const { view, words } = ui;
  const { questions: say, title } = words.messages;
  const { topics, stories } = useChoices();
  const [part, setPart] = useState<Part>('questions');
  const [name, setName] = useState(view.story ? `story-${view.story.id}` : `topic-${view.topic}`);
  const sheet = useRef<HTMLElement>(null);
  const all = [...topics, ...stories];
  const chosen = all.find((each) => each.name === name) ??
    topics[0] ?? { subject: null, name: 'questions', title: say.heading };
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.print = 'worksheet';
    return () => {
      delete root.dataset.print;
    };
  }, []);
  const save = () => {
    const html = worksheetFile(words.lang, `${title} · ${chosen.title}`, sheet.current?.outerHTML ?? '');
    saveBlob(`worksheet-${chosen.name}-${part}-${words.lang}.html`, new Blob([html], { type: 'text/html' }));
  };
  return (
    <SidePanel heading={say.worksheet} subtitle={say.worksheetLead}>
      <div class="worksheet-controls">
        <label>
          {say.about}
          <select value={chosen.name} onChange={(event) => setName(event.currentTarget.value)}>
            <Options label={words.messages.questions.topics} choices={topics} />
            <Options label={words.messages.lesson.stories} choices={stories} />
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
      <article class="worksheet" aria-label={say.parts[part]} ref={sheet}>
        <Head title={`${title} · ${chosen.title}`} part={part} />
        {part === 'questions' && <SheetMap key={chosen.name} subject={chosen.subject} />}
        <ol>
          {worksheetItems(ui, chosen.subject).map((item) => (
            <li key={item.id}>
              <p>{item.kind === 'gap' ? item.text : <strong>{item.text}</strong>}</p>
              {part === 'questions' ? <WorksheetBoxes item={item} /> : <WorksheetAnswer item={item} />}
            </li>
          ))}
        </ol>
      </article>
    </SidePanel>
  );
}

/** The topics of the atlas, and its stories once they have come; the opening is too short for a sheet. */
function useChoices() {
  const { fullAtlas, dataText, book } = useUi();
  const choice = (kind: 'topic' | 'story', id: string, title: string | undefined): Choice => ({
    subject: { kind, id },
    name: `${kind}-${id}`,
    title: title ?? id,
  });
  return {
    topics: fullAtlas.topics.map(({ id }) => choice('topic', id, dataText[`topic.${id}.title`])),
    stories: (book?.stories ?? []).flatMap(({ id, seconds }) =>
      seconds === null ? [choice('story', id, book?.text[`${id}.title`])] : [],
    ),
  };
}

function Options({ label, choices }: { readonly label: string; readonly choices: readonly Choice[] }) {
  return choices.length === 0 ? null : (
    <optgroup label={label}>
      {choices.map(({ name, title }) => (
        <option key={name} value={name}>
          {title}
        </option>
      ))}
    </optgroup>
  );
}

function Head({ title, part }: { readonly title: string; readonly part: Part }) {
  const say = useUi().words.messages.questions;
  return (
    <p class="worksheet-head">
      <strong>{title}</strong>
      {part === 'questions' ? (
        <>
          <span>{say.name}: ____________________</span>
          <span>{say.date}: ____________</span>
        </>
      ) : (
        <span>{say.parts.answers}</span>
      )}
    </p>
  );
}

function SheetMap({ subject }: { readonly subject: WorksheetSubject }) {
  const ui = useUi();
  const map = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isLatest = true;
    // Without shapes the sheet has its questions.
    worksheetMap(ui, subject).then(
      (svg) => {
        if (isLatest && map.current) map.current.innerHTML = svg;
      },
      () => undefined,
    );
    return () => {
      isLatest = false;
    };
  }, [ui.words, ui.book]);
  return <div class="worksheet-map" ref={map} aria-hidden />;
}
