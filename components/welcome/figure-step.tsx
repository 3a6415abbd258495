import { useState } from 'preact/hooks';
import { TypingForm } from '../typing/typing-form.tsx';
import { Step } from './step.tsx';
import type { WelcomeProps } from './welcome-props.ts';

/** The first figure: read by an admin, typed by an agent after asking, or there already. */
export function FigureStep(props: WelcomeProps) {
  const { text } = props;
  return (
    <Step title={text.figureTitle} done={text.figureDone !== null}>
      {/* There before its words: only what comes into it is read out. */}
      <p role="status">{text.figureDone}</p>
      {!text.figureDone && <FigureWay {...props} />}
    </Step>
  );
}

function FigureWay(props: WelcomeProps) {
  const { text, canOpen, propertyId, on } = props;
  if (canOpen === null) return <p class="muted">{text.figureUnanswered}</p>;
  if (propertyId === null) {
    return (
      <>
        <p>{text.noProperty}</p>
        <button type="button" class="button button-primary" onClick={on.onOpenDashboard}>
          {text.openDashboard}
        </button>
      </>
    );
  }
  return (
    <>
      <PropertyChoice {...props} />
      {canOpen ? <AdminWay {...props} /> : <AgentWay {...props} />}
    </>
  );
}

function AdminWay({ text, on }: WelcomeProps) {
  return (
    <>
      <p>{text.figureAdmin}</p>
      <button type="button" class="button button-primary" onClick={on.onOpenMessageUsage}>
        {text.openMessageUsage}
      </button>
    </>
  );
}

function AgentWay({ text, labels, on }: WelcomeProps) {
  const [typed, setTyped] = useState({ amount: '', shownAt: '', resetOn: '' });
  const [copied, setCopied] = useState(false);
  const ask = async () => {
    await on.onAskFigure();
    setCopied(true);
  };
  return (
    <>
      <p>{text.figureAgent}</p>
      <button type="button" class="button button-primary" onClick={ask}>
        {text.askFigure}
      </button>
      <p role="status">{copied ? text.copied : ''}</p>
      <TypingForm labels={labels} fields={typed} onChange={setTyped} onSave={on.onEnterFigure} />
    </>
  );
}

function PropertyChoice({ text, properties, propertyId, on }: WelcomeProps) {
  if (properties.length < 2) return null;
  return (
    <label class="field">
      <span>{text.property}</span>
      <select
        class="input"
        value={propertyId ?? ''}
        onChange={(event) => on.onChooseProperty(event.currentTarget.value)}
      >
        {properties.map((property) => (
          <option key={property.propertyId} value={property.propertyId}>
            {property.name}
          </option>
        ))}
      </select>
    </label>
  );
}
