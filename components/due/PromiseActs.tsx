import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { waitsToBeSent } from '../words/waitsToBeSent';
import { LaterChoices } from './LaterChoices';
import type { NextStepActsProps } from './NextStepActs';

/** DESIGN P6: before its time *Send it* or *Will be late*; after it a question; once it is broken, telling it. */
export function PromiseActs(props: NextStepActsProps) {
  const { followUp, moment } = props;
  if (followUp.aspect === 'broken') return <TellActs {...props} />;
  const isOver = (followUp.openDue ?? Infinity) <= moment.now.epochMilliseconds;
  return isOver && followUp.state === 'open' ? <Question {...props} /> : <BeforeActs {...props} />;
}

function BeforeActs({ followUp, onWrite, onDone, onMoved, moment }: NextStepActsProps) {
  const isWritten = waitsToBeSent(followUp) !== null;
  return (
    <>
      <Button look={isWritten ? 'soft' : 'main'} icon="mail" onClick={() => onWrite(followUp)}>
        {i18n.t('button.sendIt')}
      </Button>
      <Button onClick={() => onWrite(followUp, 'promise-late')}>
        {i18n.t('button.willBeLate')}
      </Button>
      <span className="acts-break" />
      <Button look="plain" onClick={() => onDone(followUp)}>
        {i18n.t('button.alreadyDone')}
      </Button>
      <NewDay moment={moment} onChoose={(due) => onMoved(followUp, due)} />
    </>
  );
}

/** *Did it go out?* In the mail that stands open, by another way, or not yet (DESIGN P6). */
function Question({ followUp, onSentHere, onDone, onNotYet, onWrite }: NextStepActsProps) {
  return (
    <>
      <p className="next-when">{i18n.t('person.didItGoOut')}</p>
      {onSentHere && (
        <Button look="main" icon="mail" onClick={() => onSentHere(followUp)}>
          {i18n.t('button.yesThisMail')}
        </Button>
      )}
      <Button look={onSentHere ? 'soft' : 'main'} icon="check" onClick={() => onDone(followUp)}>
        {i18n.t(onSentHere ? 'button.yesOtherwise' : 'button.yesSent')}
      </Button>
      <Button onClick={() => onNotYet(followUp)}>{i18n.t('button.notYet')}</Button>
      <Button look="plain" onClick={() => onWrite(followUp)}>
        {i18n.t('button.sendIt')}
      </Button>
    </>
  );
}

function TellActs({ followUp, onWrite, onCall, onDone, onDismiss, ...rest }: NextStepActsProps) {
  return (
    <>
      <Button look="main" icon="mail" onClick={() => onWrite(followUp)}>
        {i18n.t('button.tellThem')}
      </Button>
      <Button icon="phone" onClick={onCall}>
        {i18n.t('button.call')}
      </Button>
      <span className="acts-break" />
      <NewDay moment={rest.moment} onChoose={(due) => rest.onMoved(followUp, due)} />
      <Button look="plain" onClick={() => onDone(followUp)}>
        {i18n.t('button.alreadySent')}
      </Button>
      <Button look="plain" onClick={() => onDismiss(followUp)}>
        {i18n.t('button.notNeeded')}
      </Button>
    </>
  );
}

interface NewDayProps extends Pick<NextStepActsProps, 'moment'> {
  readonly onChoose: (due: Parameters<NextStepActsProps['onMoved']>[1]) => void;
}

/** They were told by another way, and a new day was agreed. */
function NewDay({ moment, onChoose }: NewDayProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button look="plain" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {i18n.t('button.newDay')}
      </Button>
      {isOpen && <LaterChoices moment={moment} onChoose={onChoose} />}
    </>
  );
}
