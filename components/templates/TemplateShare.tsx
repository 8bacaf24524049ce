import { useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';

export interface TemplateShareProps {
  /** Whether there are own texts to hand on. */
  readonly hasOwn: boolean;
  /** What is wrong with the file that was chosen, in words that help. */
  readonly fault: string | null;
  readonly onSave: () => void;
  readonly onRead: (file: File) => void;
}

/** Own texts go into a file, and come out of one. */
export function TemplateShare({ hasOwn, fault, onSave, onRead }: TemplateShareProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <div>
      <div className="acts">
        <Button disabled={!hasOwn} onClick={onSave}>
          {i18n.t('templates.saveFile')}
        </Button>
        <Button onClick={() => file.current?.click()}>{i18n.t('templates.readFile')}</Button>
        <input
          ref={file}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={i18n.t('templates.readFile')}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) onRead(chosen);
            // The same file can be chosen again once it was mended.
            target.value = '';
          }}
        />
      </div>
      <p className="hint">{i18n.t('templates.fileHint')}</p>
      <p className="hint told" role="status">
        {fault}
      </p>
    </div>
  );
}
